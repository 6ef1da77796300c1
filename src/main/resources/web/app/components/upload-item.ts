import { html, nothing } from 'lit';
import type { Problem } from '../api/types';
import { messages } from '../messages/messages';
import { isArchive } from '../text/file-names';
import { OFFICIAL, ownName } from '../text/languages';

/** A chosen file and how far its upload is. */
export interface UploadItem {
    file: File;
    language: string;
    state: 'waiting' | 'sending' | 'done' | 'failed';
    /** From 0 to 1. */
    sent: number;
    segments: number;
    problem: Problem | null;
}

export function uploadItem(file: File, language: string): UploadItem {
    return { file, language, state: 'waiting', sent: 0, segments: 0, problem: null };
}

export interface UploadItemActions {
    locked: boolean;
    setLanguage: (item: UploadItem, language: string) => void;
    remove: (item: UploadItem) => void;
}

/** One line of the list of chosen files. */
export function uploadLine(item: UploadItem, actions: UploadItemActions) {
    const { file, state } = item;
    return html`
        <li class=${state}>
            <span class="file-name" title=${file.name}><bdi>${file.name}</bdi></span>
            <select
                aria-label=${messages.upload.language(file.name)}
                ?disabled=${actions.locked || isArchive(file.name)}
                .value=${item.language}
                @change=${(event: Event) => actions.setLanguage(item, (event.target as HTMLSelectElement).value)}
            >
                <option value="" ?selected=${item.language === ''}>
                    ${isArchive(file.name) ? messages.upload.manyLanguages : messages.upload.guessLanguage}
                </option>
                ${OFFICIAL.map(
                    (tag) => html`<option value=${tag} lang=${tag} ?selected=${item.language === tag}>
                        ${ownName(tag)}
                    </option>`,
                )}
            </select>
            <button
                type="button"
                class="plain remove"
                ?disabled=${actions.locked}
                aria-label=${messages.upload.remove(file.name)}
                @click=${() => actions.remove(item)}
            >
                ×
            </button>
            ${state === 'waiting'
                ? nothing
                : html`<progress max="1" .value=${item.sent} aria-label=${messages.upload.progress(file.name)}></progress>
                      <span class="upload-state">${stateOf(item)}</span>`}
            ${item.problem === null ? nothing : html`<problem-note .problem=${item.problem}></problem-note>`}
        </li>
    `;
}

function stateOf(item: UploadItem): string {
    switch (item.state) {
        case 'done':
            return messages.upload.done(item.segments);
        case 'failed':
            return messages.upload.failed;
        default:
            return messages.upload[item.state];
    }
}
