import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listQueue } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Check, Problem, QueueItem, Unit } from '../api/types';
import { Lights } from '../lights';
import { messages, pageLanguage } from '../messages/messages';
import { queueAddress, unitAddress } from '../route';
import { direction, inOfficialOrder } from '../text/languages';
import { explained } from './explained';
import { LightElement } from './light-element';
import './problem-note';
import './review-queue.css';
import { flagName } from './unit-row';

const LANGUAGES_SHOWN = 3;

/** The units that wait for review, the most doubtful first, of all resolutions or of one, and perhaps with one flag. */
export class ReviewQueue extends LightElement {
    static override properties = {
        flag: { attribute: false },
        resolution: { attribute: false },
        items: { state: true },
        next: { state: true },
        total: { state: true },
        loading: { state: true },
        problem: { state: true },
    };

    declare flag: string;
    declare resolution: string;
    declare items: QueueItem[];
    declare next: string | null;
    declare total: number;
    declare loading: boolean;
    declare problem: Problem | null;

    private readonly lights = new Lights();
    private running = new AbortController();

    constructor() {
        super();
        this.items = [];
        this.next = null;
        this.total = 0;
        this.loading = true;
        this.problem = null;
    }

    override disconnectedCallback(): void {
        this.running.abort();
        super.disconnectedCallback();
    }

    override updated(changed: Map<string, unknown>): void {
        if (changed.has('flag') || changed.has('resolution')) {
            void this.load(null);
        }
        if (changed.has('items')) {
            const rows = [...this.querySelectorAll('.queue > li')];
            this.lights.paint(rows.map((element, index) => ({ element, unit: this.items[index]!.unit })), '');
        }
    }

    override render() {
        return html`
            <section class="page" aria-labelledby="queue-title">
                <h1 id="queue-title">${messages.queue.title}</h1>
                <p class="quiet">${messages.queue.explain}</p>
                <div class="queue-tools">
                    <label>
                        ${messages.queue.flag}
                        <select
                            name="flag"
                            @change=${(event: Event) =>
                                (location.hash = queueAddress(this.resolution, (event.target as HTMLSelectElement).value))}
                        >
                            <option value="" ?selected=${this.flag === ''}>${messages.queue.anyFlag}</option>
                            ${Object.keys(messages.flags).map(
                                (flag) => html`<option value=${flag} ?selected=${flag === this.flag}>${flagName(flag)}</option>`,
                            )}
                        </select>
                    </label>
                    ${this.resolution === ''
                        ? nothing
                        : html`<a href=${queueAddress('', this.flag)}><bdi>${this.resolution}</bdi> × ${messages.queue.anyResolution}</a>`}
                    <span role="status">${this.loading ? messages.list.loading : messages.queue.of(this.total)}</span>
                </div>
                <problem-note .problem=${this.problem}></problem-note>
                <ol class="queue" aria-busy=${this.loading}>
                    ${repeat(this.items, (item) => `${item.resolution} ${item.unit.id}`, this.item)}
                </ol>
                ${this.items.length === 0 && !this.loading && this.problem === null
                    ? html`<p class="empty">${messages.queue.none}</p>`
                    : nothing}
                ${this.next === null
                    ? nothing
                    : html`<button type="button" ?disabled=${this.loading} @click=${() => this.load(this.next)}>
                          ${messages.list.more}
                      </button>`}
            </section>
        `;
    }

    private readonly item = ({ resolution, symbol = resolution, unit, score }: QueueItem) => {
        const checks = (unit.checks ?? []).filter(({ flag }) => unit.flags.includes(flag));
        const languages = foremost(unit, checks).slice(0, LANGUAGES_SHOWN);
        return html`<li>
            <a href=${unitAddress(resolution, unit.id)}>
                <span class="symbol">${symbol}</span>
                ${messages.panel.title(unit.position + 1)}
            </a>
            <span class="score">${messages.queue.score(Math.round(score * 100))}</span>
            <span class="queue-flags">${unit.flags.map((flag) => html`<span class="flag">${flagName(flag)}</span> `)}</span>
            ${checks.length === 0 ? nothing : html`<div class="queue-why">${checks.map(explained)}</div>`}
            <div class="queue-texts">
                ${languages.map(
                    (language) => html`<p class="cell" data-language=${language} lang=${language} dir=${direction(language)}
                        >${unit.cells[language]?.text}</p
                    >`,
                )}
            </div>
        </li>`;
    };

    private async load(cursor: string | null): Promise<void> {
        this.running.abort();
        const { signal } = (this.running = new AbortController());
        this.loading = true;
        try {
            const page = await listQueue({ resolution: this.resolution, flag: this.flag, cursor }, signal);
            this.items = cursor === null ? page.items : [...this.items, ...page.items];
            this.next = page.next;
            this.total = page.total;
            this.problem = null;
        } catch (error) {
            if (signal.aborted) {
                return;
            }
            this.problem = ProblemError.from(error).problem;
        }
        this.loading = false;
    }
}

/** The languages of a unit: those that the checks doubt first, then the page's own. */
function foremost(unit: Unit, checks: Check[]): string[] {
    const present = inOfficialOrder(Object.keys(unit.cells));
    const doubted = checks.flatMap(doubtedBy).filter((language) => present.includes(language));
    const own = present.filter((language) => language === pageLanguage);
    return [...new Set([...doubted, ...own, ...present])];
}

/** The languages that a check speaks of; where two parties disagree, the smaller one. */
function doubtedBy({ values = {} }: Check): string[] {
    const [one, other] = [values.with, values.without].map((tags) => tags?.split(' ') ?? []);
    const smaller = one!.length < other!.length ? one! : other!;
    return values.language === undefined ? smaller : values.language.split(' ');
}

customElements.define('review-queue', ReviewQueue);
