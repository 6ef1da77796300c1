package org.hexapla.resolution.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The file that a text was uploaded as. */
@Entity
@Table(name = "source")
public class StoredSource {

    @Id
    @Column(name = "text_id")
    public long textId;

    public byte[] file;
    public String decoded;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredSource() {}

    /** The file of a text, and its characters. */
    public StoredSource(long textId, byte[] file, String decoded) {
        this.textId = textId;
        this.file = file.clone();
        this.decoded = decoded;
    }
}
