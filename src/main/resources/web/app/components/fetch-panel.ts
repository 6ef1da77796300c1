import { html, nothing } from 'lit';
import { cancelJob, fetchOfficial } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { FetchedText, FetchReport, Job, Problem } from '../api/types';
import { messages } from '../messages/messages';
import { resolutionAddress } from '../route';
import { idOf } from '../text/file-names';
import { OFFICIAL, ownName } from '../text/languages';
import './fetch-panel.css';
import { LightElement } from './light-element';
import './problem-note';

/**
 * Fetches the texts that the United Nations publishes under a symbol, when somebody presses the button: of the
 * resolution that it is given, or of one whose symbol is entered. Tells by the event `fetched` that texts came.
 */
export class FetchPanel extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        symbol: { attribute: false },
        entered: { state: true },
        job: { state: true },
        asked: { state: true },
        complaint: { state: true },
        problem: { state: true },
    };

    /** The id of the resolution; empty for one that is still to be made. */
    declare resolutionId: string;
    /** Its symbol; empty where nobody has said it yet. */
    declare symbol: string;
    declare entered: string;
    declare job: Job | null;
    /** The symbol that the job asks for; empty when there is no job. */
    declare asked: string;
    declare complaint: string;
    declare problem: Problem | null;

    constructor() {
        super();
        this.resolutionId = '';
        this.symbol = '';
        this.forget();
    }

    override willUpdate(changed: Map<string, unknown>): void {
        if (changed.has('resolutionId')) {
            this.forget();
        }
    }

    override render() {
        const busy = this.isBusy();
        return html`
            <form class="fetch" novalidate aria-label=${messages.fetch.title} @submit=${this.onSubmit}>
                ${this.resolutionId === '' ? html`<h2>${messages.fetch.title}</h2>` : nothing}
                ${this.symbol === '' ? this.symbolField(busy) : nothing}
                <div class="fetch-actions">
                    <button>${this.action(busy)}</button>
                    <span class="fetch-message" role="status">${this.message()}</span>
                </div>
                <p class="complaint" role="alert">${this.complaint}</p>
                <problem-note .problem=${this.problem}></problem-note>
                ${this.job === null ? nothing : this.languages(this.job)}
                ${this.link(busy)}
            </form>
        `;
    }

    /** One button for all, so that the focus stays where it is. */
    private action(busy: boolean): string {
        if (busy) {
            return messages.fetch.stop;
        }
        return this.job === null ? messages.fetch.start : messages.fetch.again;
    }

    private symbolField(busy: boolean) {
        return html`
            <label class="field">
                ${messages.upload.symbol}
                <input
                    name="fetch-symbol"
                    maxlength="200"
                    autocomplete="off"
                    placeholder=${messages.upload.symbolHint}
                    ?disabled=${busy}
                    .value=${this.entered}
                    @input=${(event: Event) => (this.entered = (event.target as HTMLInputElement).value)}
                />
            </label>
        `;
    }

    private languages(job: Job) {
        const results = reportOf(job).languages;
        const current = job.state === 'running' ? OFFICIAL.find((tag) => results[tag] === undefined) : undefined;
        return html`
            <ul class="fetch-items" aria-label=${messages.fetch.perLanguage}>
                ${OFFICIAL.map((tag) => {
                    const result = results[tag];
                    return html`
                        <li class=${result?.state ?? (tag === current ? 'asking' : 'waiting')}>
                            <bdi lang=${tag}>${ownName(tag)}</bdi>
                            <span class="fetch-state">${stateOf(job, result, tag === current)}</span>
                            ${result === undefined || result.reason === ''
                                ? nothing
                                : html`<span class="fetch-reason">${result.reason}</span>`}
                        </li>
                    `;
                })}
            </ul>
        `;
    }

    private link(busy: boolean) {
        const found = this.job !== null && fetched(this.job).length > 0;
        return this.resolutionId !== '' || busy || !found
            ? nothing
            : html`<a href=${resolutionAddress(idOf(this.asked))}>${messages.fetch.open(this.asked)}</a>`;
    }

    private message(): string {
        const { job } = this;
        if (job === null) {
            return this.asked === '' ? '' : messages.fetch.queued;
        }
        switch (job.state) {
            case 'queued':
                return messages.fetch.queued;
            case 'running':
                return messages.fetch.running(job.done, job.total);
            case 'done':
                return messages.fetch.done(fetched(job).length, job.total);
            default:
                return messages.fetch.stopped;
        }
    }

    private isBusy(): boolean {
        return this.asked !== '' && (this.job === null || this.job.state === 'queued' || this.job.state === 'running');
    }

    private forget(): void {
        this.entered = '';
        this.job = null;
        this.asked = '';
        this.complaint = '';
        this.problem = null;
    }

    private readonly onSubmit = async (event: Event) => {
        event.preventDefault();
        if (this.isBusy()) {
            await this.stop();
            return;
        }
        const symbol = this.symbol || this.entered.trim();
        const id = this.resolutionId || idOf(symbol);
        this.complaint = symbol === '' || id === '' ? messages.upload.needSymbol : '';
        if (this.complaint !== '') {
            return;
        }
        this.problem = null;
        this.job = null;
        this.asked = symbol;
        try {
            const job = await fetchOfficial(id, symbol, (seen) => this.follow(id, seen));
            if (this.resolutionId === '' || this.resolutionId === id) {
                this.tell(job);
            }
        } catch (error) {
            this.asked = '';
            this.job = null;
            this.problem = ProblemError.from(error).problem;
        }
    };

    /** The panel may have gone on to another resolution, whose job this is not. */
    private follow(id: string, job: Job): void {
        if (this.resolutionId === '' || this.resolutionId === id) {
            this.job = job;
        }
    }

    private tell(job: Job): void {
        if (fetched(job).length > 0) {
            this.dispatchEvent(new CustomEvent('fetched', { bubbles: true }));
        }
    }

    private async stop(): Promise<void> {
        try {
            if (this.job !== null) {
                await cancelJob(this.job.id);
            }
        } catch (error) {
            this.problem = ProblemError.from(error).problem;
        }
    }
}

function reportOf(job: Job): FetchReport {
    return (job.result as FetchReport | null) ?? { resolution: '', symbol: '', languages: {} };
}

function fetched(job: Job): FetchedText[] {
    return Object.values(reportOf(job).languages).filter((text) => text?.state === 'fetched') as FetchedText[];
}

function stateOf(job: Job, result: FetchedText | undefined, current: boolean): string {
    if (result === undefined) {
        const over = job.state !== 'queued' && job.state !== 'running';
        return current ? job.message.replace(/^[^:]*: /, '') : over ? messages.fetch.notAsked : messages.fetch.waiting;
    }
    return result.state === 'fetched' && result.changed === false
        ? messages.fetch.unchanged
        : messages.fetch.states[result.state];
}

customElements.define('fetch-panel', FetchPanel);

declare global {
    interface HTMLElementTagNameMap {
        'fetch-panel': FetchPanel;
    }
}
