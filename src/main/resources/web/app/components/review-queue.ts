import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listQueue } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Check, Problem, QueueItem, Unit } from '../api/types';
import { Lights } from '../lights';
import { flagName, messages, pageLanguage } from '../messages/messages';
import { letterOf } from '../review/keys';
import { queueAddress, unitAddress } from '../route';
import { doubted, firstPlace, standing } from '../text/doubts';
import { excerptOf } from '../text/excerpts';
import { direction, inOfficialOrder, primary } from '../text/languages';
import { isTyping } from '../typing';
import { explained } from './explained';
import { LightElement } from './light-element';
import { markedText } from './marked-text';
import './problem-note';
import './review-queue.css';

const LANGUAGES_SHOWN = 3;
/** Letters of a text that are shown; a Chinese one says more by each. */
const EXCERPT = 220;
const EXCERPT_IN_CHINESE = 90;
/** What stands for any flag, whichever it is. */
const FLAGGED = 'any';

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

    override connectedCallback(): void {
        super.connectedCallback();
        addEventListener('keydown', this.onKey);
    }

    override disconnectedCallback(): void {
        removeEventListener('keydown', this.onKey);
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
                            <option value=${FLAGGED} ?selected=${this.flag === FLAGGED}>${messages.queue.withFlag}</option>
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
        const checks = standing(unit);
        const languages = foremost(unit, checks).slice(0, LANGUAGES_SHOWN);
        return html`<li>
            <a href=${unitAddress(resolution, unit.id)}>
                <bdi class="symbol">${symbol}</bdi>
                ${messages.panel.title(unit.position + 1)}
            </a>
            <span class="score">${messages.queue.score(Math.round(score * 100))}</span>
            <span class="queue-flags">${unit.flags.map((flag) => html`<span class="flag">${flagName(flag)}</span> `)}</span>
            ${checks.length === 0 ? nothing : html`<div class="queue-why">${checks.map(explained)}</div>`}
            <div class="queue-texts">${languages.map((language) => this.text(unit, language, checks))}</div>
        </li>`;
    };

    /** What stands round the first place that the checks point at. */
    private text(unit: Unit, language: string, checks: Check[]) {
        const whole = unit.cells[language]?.text ?? '';
        const place = firstPlace(checks, language, whole) ?? 0;
        const length = primary(language) === 'zh' ? EXCERPT_IN_CHINESE : EXCERPT;
        const { text, start, end } = excerptOf(whole, place, length, language);
        const before = start > 0 ? '…' : '';
        return html`<p
            class="cell"
            data-language=${language}
            data-start=${start - before.length}
            lang=${language}
            dir=${direction(language)}
            >${before}${markedText(text, [])}${end < whole.length ? '…' : ''}</p
        >`;
    }

    private async load(cursor: string | null): Promise<void> {
        this.running.abort();
        const { signal } = (this.running = new AbortController());
        this.loading = true;
        try {
            const { resolution, flag } = this;
            const page = await listQueue({ resolution, flag, cursor }, signal);
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

    private readonly onKey = (event: KeyboardEvent) => {
        const elsewhere = document.querySelector('dialog[open], :popover-open') !== null;
        if (event.ctrlKey || event.metaKey || event.altKey || elsewhere || isTyping(event.target)) {
            return;
        }
        const key = letterOf(event);
        if (key === 'j' || key === 'k') {
            event.preventDefault();
            this.step(key === 'j' ? 1 : -1);
        } else if (key === '/') {
            event.preventDefault();
            this.querySelector<HTMLElement>('select[name=flag]')?.focus();
        }
    };

    /** Goes to the next unit or the one before; beyond the last, more are loaded. */
    private step(by: 1 | -1): void {
        const links = [...this.querySelectorAll<HTMLElement>('.queue > li > a')];
        const here = links.findIndex((link) => link.parentElement!.contains(document.activeElement));
        const link = links[here < 0 ? 0 : here + by];
        if (link !== undefined) {
            link.focus({ preventScroll: true });
            link.parentElement!.scrollIntoView({ block: 'nearest' });
        } else if (by > 0 && this.next !== null && !this.loading) {
            void this.stepBeyond();
        }
    }

    private async stepBeyond(): Promise<void> {
        const before = this.items.length;
        await this.load(this.next);
        await this.updateComplete;
        if (this.problem === null && this.items.length > before) {
            this.step(1);
        }
    }
}

/** The languages of a unit: those that the checks doubt first, then the page's own. */
function foremost(unit: Unit, checks: Check[]): string[] {
    const present = inOfficialOrder(Object.keys(unit.cells));
    const first = doubted(checks).filter((language) => present.includes(language));
    const own = present.filter((language) => language === pageLanguage);
    return [...new Set([...first, ...own, ...present])];
}

customElements.define('review-queue', ReviewQueue);
