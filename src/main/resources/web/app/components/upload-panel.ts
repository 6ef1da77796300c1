import { html, nothing } from 'lit';
import { align, findResolution, getAlignment, getResolution, postTexts, putResolution, putText } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Problem, Resolution } from '../api/types';
import { messages } from '../messages/messages';
import { resolutionAddress } from '../route';
import { ACCEPTED, idOf, isArchive, languageOf, named, symbolOf } from '../text/file-names';
import { ownName } from '../text/languages';
import { whetherToReplace } from '../review/questions';
import { LightElement } from './light-element';
import './problem-note';
import './question-dialog';
import { uploadItem, uploadLine, type UploadItem } from './upload-item';
import './upload-panel.css';

const MOST_FILES = 6;

/** Takes the files of one resolution, uploads them one by one, aligns them, and opens what came of it. */
export class UploadPanel extends LightElement {
    static override properties = {
        items: { state: true },
        symbol: { state: true },
        heading: { state: true },
        step: { state: true },
        over: { state: true },
        complaint: { state: true },
        problem: { state: true },
    };

    declare items: UploadItem[];
    declare symbol: string;
    declare heading: string;
    declare step: 'choosing' | 'sending' | 'aligning';
    declare over: boolean;
    declare complaint: string;
    declare problem: Problem | null;

    /** The id of the resolution that the reader has agreed to change, or that was made here. */
    private agreed = '';
    /** The languages whose texts the reader knows to be there, or has stored just now. */
    private replaceable = new Set<string>();

    constructor() {
        super();
        this.over = false;
        this.step = 'choosing';
        this.forget();
    }

    override connectedCallback(): void {
        super.connectedCallback();
        addEventListener('dragover', this.onDragOver);
        addEventListener('dragleave', this.onDragLeave);
        addEventListener('drop', this.onDrop);
    }

    override disconnectedCallback(): void {
        removeEventListener('dragover', this.onDragOver);
        removeEventListener('dragleave', this.onDragLeave);
        removeEventListener('drop', this.onDrop);
        super.disconnectedCallback();
    }

    override render() {
        const locked = this.step !== 'choosing';
        return html`
            <section class="upload ${this.over ? 'over' : ''}" aria-labelledby="upload-title">
                <h2 id="upload-title">${messages.upload.title}</h2>
                <form novalidate @submit=${this.onSubmit}>
                    <div class="drop-zone">
                        <p>${messages.upload.drop}</p>
                        <label class="button ${locked ? 'disabled' : ''}">
                            ${messages.upload.choose}
                            <input
                                type="file"
                                multiple
                                class="visually-hidden"
                                accept=${ACCEPTED}
                                ?disabled=${locked}
                                @change=${this.onChosen}
                            />
                        </label>
                        <p class="hint">${messages.upload.formats}</p>
                    </div>
                    ${this.items.length === 0 ? nothing : this.chosen(locked)}
                    <p class="complaint" role="alert">${this.complaint}</p>
                    <problem-note .problem=${this.problem}></problem-note>
                </form>
                <question-dialog></question-dialog>
            </section>
        `;
    }

    private chosen(locked: boolean) {
        const failed = this.problem !== null || this.items.some((item) => item.state === 'failed');
        const actions = { locked, setLanguage: this.setLanguage, remove: this.takeOff };
        return html`
            <ul class="upload-items">
                ${this.items.map((item) => uploadLine(item, actions))}
            </ul>
            <label class="field">
                ${messages.upload.symbol}
                <input
                    name="symbol"
                    required
                    maxlength="200"
                    autocomplete="off"
                    placeholder=${messages.upload.symbolHint}
                    ?disabled=${locked}
                    .value=${this.symbol}
                    @input=${this.onSymbol}
                />
            </label>
            <label class="field">
                ${messages.upload.titleField}
                <input
                    name="title"
                    maxlength="2000"
                    autocomplete="off"
                    ?disabled=${locked}
                    .value=${this.heading}
                    @input=${(event: Event) => (this.heading = (event.target as HTMLInputElement).value)}
                />
            </label>
            <div class="upload-actions">
                <button class="primary" ?disabled=${locked}>
                    ${failed ? messages.upload.again : messages.upload.start}
                </button>
                <button type="button" ?disabled=${locked} @click=${this.forget}>${messages.upload.clear}</button>
                <span role="status">${this.step === 'aligning' ? messages.upload.aligning : nothing}</span>
            </div>
        `;
    }

    private take(files: File[]): void {
        const room = MOST_FILES - this.items.length;
        const left = files.slice(room).map((file) => file.name);
        this.complaint = left.length === 0 ? '' : messages.upload.tooMany(MOST_FILES, left.join(', '));
        this.items = [...this.items, ...files.slice(0, room).map((file) => uploadItem(file, languageOf(file.name)))];
        this.symbol = this.symbol || (files.map((file) => symbolOf(file.name)).find((symbol) => symbol !== '') ?? '');
    }

    private readonly setLanguage = (item: UploadItem, language: string) =>
        this.change(item, { language, state: 'waiting', problem: null });

    private readonly takeOff = (item: UploadItem) => {
        this.items = this.items.filter((other) => other.file !== item.file);
        this.complaint = '';
    };

    private readonly forget = () => {
        this.items = [];
        this.symbol = '';
        this.heading = '';
        this.complaint = '';
        this.problem = null;
        this.agreed = '';
    };

    /** What was stored under another symbol is still to be stored under this one. */
    private readonly onSymbol = (event: Event) => {
        this.symbol = (event.target as HTMLInputElement).value;
        this.items = this.items.map((item) => ({ ...item, state: 'waiting', problem: null }));
    };

    private change(item: UploadItem, fields: Partial<UploadItem>): void {
        this.items = this.items.map((other) => (other.file === item.file ? { ...other, ...fields } : other));
    }

    private complaintOf(): string {
        if (this.items.length < 2 && !this.items.some((item) => isArchive(item.file.name))) {
            return messages.upload.needFiles;
        }
        const languages = this.items.map((item) => item.language).filter((language) => language !== '');
        const twice = languages.find((language, index) => languages.indexOf(language) !== index);
        if (twice !== undefined) {
            return messages.upload.twice(ownName(twice));
        }
        return idOf(this.symbol) === '' ? messages.upload.needSymbol : '';
    }

    private readonly onSubmit = async (event: Event) => {
        event.preventDefault();
        this.complaint = this.complaintOf();
        if (this.complaint !== '' || this.step !== 'choosing') {
            return;
        }
        const id = idOf(this.symbol);
        this.problem = null;
        this.step = 'sending';
        try {
            const resolution = await this.madeOrFound(id);
            if (resolution === null) {
                return;
            }
            if (await (this.items.some((item) => item.language === '') ? this.sendTogether(id) : this.sendAll(id))) {
                this.step = 'aligning';
                await align(id, await this.versionOf(resolution), () => {});
                this.forget();
                if (this.isConnected) {
                    location.hash = resolutionAddress(id);
                }
            }
        } catch (error) {
            this.problem = this.told(error);
        } finally {
            this.step = 'choosing';
        }
    };

    /** The resolution that the files go to; null where it is there already and the reader would rather leave it alone. */
    private async madeOrFound(id: string): Promise<Resolution | null> {
        const title = this.heading.trim();
        const found = (await findResolution(id)) ?? (await this.made(id, title));
        if (found === null || (this.agreed !== id && !(await this.isToBeChanged(found)))) {
            return null;
        }
        if (this.agreed !== id) {
            this.agreed = id;
            this.replaceable = new Set(found.languages);
        }
        const { symbol, adopted, session, note } = found;
        return title === '' || title === found.title ? found : putResolution(id, { symbol, title, adopted, session, note });
    }

    /** Makes the resolution, unless somebody has just done so. */
    private async made(id: string, title: string): Promise<Resolution | null> {
        try {
            return await putResolution(id, { symbol: this.symbol.trim(), title }, true);
        } catch (error) {
            if (error instanceof ProblemError && error.problem.status === 412) {
                return findResolution(id);
            }
            throw error;
        }
    }

    /** Asks before texts that are there are replaced or others are added to them. */
    private async isToBeChanged({ symbol, languages }: Resolution): Promise<boolean> {
        if (languages.length === 0) {
            return true;
        }
        const given = this.items.map(({ language }) => language);
        const replaced = given.includes('') ? languages : languages.filter((language) => given.includes(language));
        return this.querySelector('question-dialog')!.ask(whetherToReplace({ symbol, languages, replaced }));
    }

    /** Asks again where somebody has stored texts since that the reader does not know of and the files may be in their place. */
    private async isStillToBeChanged(id: string): Promise<boolean> {
        const found = await getResolution(id);
        if (found.languages.every((language) => this.replaceable.has(language))) {
            return true;
        }
        const agrees = await this.isToBeChanged(found);
        this.agreed = agrees ? id : '';
        this.replaceable = new Set(agrees ? found.languages : []);
        return agrees && this.isStillToBeChanged(id);
    }

    /** Uploads what is not stored yet; one file that is refused does not keep the others back. */
    private async sendAll(id: string): Promise<boolean> {
        for (const { file } of this.items) {
            const item = this.items.find((other) => other.file === file);
            if (item !== undefined && item.state !== 'done') {
                await this.send(id, item);
            }
        }
        return this.items.every((item) => item.state === 'done');
    }

    /** Uploads all at once, since the server is to tell languages, and no two files may be in one. */
    private async sendTogether(id: string): Promise<boolean> {
        if (!(await this.isStillToBeChanged(id))) {
            return false;
        }
        const files = this.items.map(({ file, language }) => ({ file, name: named(file.name, language) }));
        this.items = this.items.map((item) => ({ ...item, state: 'sending', sent: 0, problem: null }));
        try {
            const progress = (done: number, total: number) => {
                this.items = this.items.map((item) => ({ ...item, sent: total > 0 ? done / total : 0 }));
            };
            const texts = await postTexts(id, files, this.replaceable.size === 0, progress);
            texts.forEach(({ language }) => this.replaceable.add(language));
            this.items = this.items.map((item) => {
                const text = texts.find((taken) => taken.file === named(item.file.name, item.language));
                return { ...item, state: 'done', sent: 1, segments: text?.segments ?? 0 };
            });
            return true;
        } catch (error) {
            this.items = this.items.map((item) => ({ ...item, state: 'failed', sent: 0 }));
            throw error;
        }
    }

    private async send(id: string, item: UploadItem): Promise<void> {
        this.change(item, { state: 'sending', sent: 0, problem: null });
        try {
            const progress = (done: number, total: number) => this.change(item, { sent: total > 0 ? done / total : 0 });
            const text = await putText(id, item.language, item.file, !this.replaceable.has(item.language), progress);
            this.replaceable.add(item.language);
            this.change(item, { state: 'done', sent: 1, segments: text.segments });
        } catch (error) {
            this.change(item, { state: 'failed', sent: 0, problem: this.told(error) });
        }
    }

    /** A problem; where somebody else has stored such a text meanwhile, the reader is asked again the next time. */
    private told(error: unknown): Problem {
        const { problem } = ProblemError.from(error);
        this.agreed = problem.status === 412 ? '' : this.agreed;
        return problem;
    }

    private async versionOf(resolution: Resolution): Promise<string | null> {
        if (resolution.alignment === null) {
            return null;
        }
        return (await getAlignment(resolution.id, { cursor: null, limit: 1 })).etag;
    }

    private readonly onChosen = (event: Event) => {
        const input = event.target as HTMLInputElement;
        this.take([...(input.files ?? [])]);
        input.value = '';
    };

    private readonly onDragOver = (event: DragEvent) => {
        if (event.dataTransfer?.types.includes('Files')) {
            event.preventDefault();
            this.over = true;
        }
    };

    private readonly onDragLeave = (event: DragEvent) => {
        if (event.relatedTarget === null) {
            this.over = false;
        }
    };

    private readonly onDrop = (event: DragEvent) => {
        if (event.dataTransfer?.types.includes('Files')) {
            event.preventDefault();
            this.over = false;
            if (this.step === 'choosing') {
                this.take([...event.dataTransfer.files]);
            }
        }
    };
}

customElements.define('upload-panel', UploadPanel);
