import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listResolutions } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Problem, ResolutionSummary } from '../api/types';
import { messages } from '../messages/messages';
import { listAddress, resolutionAddress } from '../route';
import './fetch-panel';
import './language-chips';
import { LightElement } from './light-element';
import './problem-note';
import './resolution-list.css';
import './status-bar';
import './upload-panel';

const SEARCH_DELAY_MS = 200;

/** The list of resolutions, searched and paged, with the panel that adds one. */
export class ResolutionList extends LightElement {
    static override properties = {
        words: { attribute: false },
        items: { state: true },
        next: { state: true },
        loading: { state: true },
        problem: { state: true },
    };

    declare words: string;
    declare items: ResolutionSummary[];
    declare next: string | null;
    declare loading: boolean;
    declare problem: Problem | null;

    private running = new AbortController();
    private delay: ReturnType<typeof setTimeout> | undefined;

    constructor() {
        super();
        this.words = '';
        this.items = [];
        this.next = null;
        this.loading = true;
        this.problem = null;
    }

    override connectedCallback(): void {
        super.connectedCallback();
        if (this.hasUpdated) {
            void this.load(null);
        }
    }

    override disconnectedCallback(): void {
        this.running.abort();
        clearTimeout(this.delay);
        super.disconnectedCallback();
    }

    override updated(changed: Map<string, unknown>): void {
        if (changed.has('words')) {
            void this.load(null);
        }
    }

    override render() {
        return html`
            <div class="list-page">
                <section class="list-section" aria-labelledby="list-title">
                    <h1 id="list-title">${messages.list.title}</h1>
                    <search>
                        <input
                            type="search"
                            aria-label=${messages.list.search}
                            aria-keyshortcuts="/"
                            placeholder=${messages.list.searchHint}
                            .value=${this.words}
                            @input=${this.onSearch}
                        />
                    </search>
                    <problem-note .problem=${this.problem}></problem-note>
                    <ul class="resolutions" aria-busy=${this.loading}>
                        ${repeat(this.items, (item) => item.id, this.item)}
                    </ul>
                    <div role="status">${this.remark()}</div>
                    ${this.next === null
                        ? nothing
                        : html`<button type="button" ?disabled=${this.loading} @click=${() => this.load(this.next)}>
                              ${messages.list.more}
                          </button>`}
                </section>
                <div class="list-side">
                    <upload-panel></upload-panel>
                    <fetch-panel @fetched=${this.onFetched}></fetch-panel>
                </div>
            </div>
        `;
    }

    private readonly item = (item: ResolutionSummary) => html`
        <li>
            <a href=${resolutionAddress(item.id)}>
                <span class="symbol">${item.symbol}</span>
                <span class="title">${item.title || messages.list.untitled}</span>
            </a>
            <span class="session">${item.session === null ? nothing : messages.list.session(item.session)}</span>
            <language-chips .languages=${item.languages}></language-chips>
            <status-bar .counts=${item.units}></status-bar>
        </li>
    `;

    private remark() {
        if (this.items.length > 0 || this.problem !== null) {
            return nothing;
        }
        if (this.loading) {
            return html`<p class="empty">${messages.list.loading}</p>`;
        }
        const text = this.words === '' ? messages.list.empty : messages.list.nothingFound(this.words);
        return html`<p class="empty">${text}</p>`;
    }

    private readonly onSearch = (event: InputEvent) => {
        const words = (event.target as HTMLInputElement).value;
        clearTimeout(this.delay);
        this.delay = setTimeout(() => {
            history.replaceState(null, '', listAddress(words));
            this.words = words;
        }, SEARCH_DELAY_MS);
    };

    private readonly onFetched = () => this.load(null);

    private async load(cursor: string | null): Promise<void> {
        this.running.abort();
        const running = (this.running = new AbortController());
        this.loading = true;
        try {
            const page = await listResolutions({ words: this.words.trim(), cursor }, running.signal);
            this.items = cursor === null ? page.items : [...this.items, ...page.items];
            this.next = page.next;
            this.problem = null;
        } catch (error) {
            if (running.signal.aborted) {
                return;
            }
            this.problem = ProblemError.from(error).problem;
        }
        this.loading = false;
    }
}

customElements.define('resolution-list', ResolutionList);

declare global {
    interface HTMLElementTagNameMap {
        'resolution-list': ResolutionList;
    }
}
