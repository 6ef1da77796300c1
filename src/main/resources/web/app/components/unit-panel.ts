import { html, nothing } from 'lit';
import { getUnit } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Check, Problem, Unit, UnitChange, UnitComment, UnitDetails } from '../api/types';
import { flagName, messages, timeOf } from '../messages/messages';
import { nameOf, summaryOf } from '../review/changes';
import { commentOf, keepComment } from '../review/drafts';
import type { Edit } from '../review/edits';
import { unitAddress } from '../route';
import { scatteredIn } from '../text/doubts';
import { direction, inOfficialOrder, ownName } from '../text/languages';
import { differences } from './differences';
import { explained, filled } from './explained';
import { LightElement } from './light-element';
import './problem-note';
import './unit-panel.css';

const LONGEST_COMMENT = 10_000;
const DELAY_MS = 120;

/**
 * What is known of the unit that the reviewer is on: what the checks say, the comments, and who changed what. Tells by
 * the event `edit` of an edit, and by `close-panel` that it is to go.
 */
export class UnitPanel extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        unit: { attribute: false },
        displaced: { attribute: false },
        saving: { attribute: false },
        details: { state: true },
        problem: { state: true },
        copied: { state: true },
    };

    declare resolutionId: string;
    declare unit: Unit | null;
    /** The languages in which the unit stands elsewhere than in the others. */
    declare displaced: string[];
    /** Whether something is still being stored: what the server tells of the unit is old until then. */
    declare saving: boolean;
    declare details: UnitDetails | null;
    declare problem: Problem | null;
    declare copied: boolean;

    private delay: ReturnType<typeof setTimeout> | undefined;
    private running = new AbortController();

    constructor() {
        super();
        this.displaced = [];
        this.details = null;
        this.problem = null;
        this.copied = false;
    }

    override disconnectedCallback(): void {
        clearTimeout(this.delay);
        this.running.abort();
        super.disconnectedCallback();
    }

    override updated(changed: Map<string, unknown>): void {
        if ((changed.has('unit') || changed.has('saving')) && !this.saving) {
            this.loadSoon();
        }
        const before = changed.get('unit') as Unit | null | undefined;
        const isOther = changed.has('unit') && before?.id !== this.unit?.id;
        this.copied = isOther ? false : this.copied;
        const field = this.querySelector('textarea');
        const draft = this.draft();
        if (field !== null && field.value !== draft && (isOther || draft !== '')) {
            field.value = draft; // a comment that is refused is there again, before what is being typed
        }
    }

    /** Puts the focus into the field for a comment. */
    write(): void {
        this.querySelector('textarea')?.focus();
    }

    override render() {
        const { unit } = this;
        return html`
            <aside class="unit-panel" aria-label=${messages.panel.open} @keydown=${this.onKey}>
                <header>
                    <h2>${unit === null ? messages.panel.open : messages.panel.title(unit.position + 1)}</h2>
                    ${unit === null
                        ? nothing
                        : html`<button type="button" class="plain link" @click=${this.copy}>
                              ${this.copied ? messages.panel.copied : messages.panel.copy}
                          </button>`}
                    <button
                        type="button"
                        class="plain"
                        aria-label=${messages.app.close}
                        @click=${() => this.dispatchEvent(new CustomEvent('close-panel'))}
                    >
                        ×
                    </button>
                </header>
                ${unit === null ? html`<p class="quiet">${messages.panel.none}</p>` : this.content(unit)}
            </aside>
        `;
    }

    private content(unit: Unit) {
        const details = this.details?.id === unit.id ? this.details : null;
        const comments = Array.isArray(details?.comments) ? details.comments : [];
        const history = details?.history ?? [];
        return html`
            <problem-note .problem=${this.problem}></problem-note>
            <section>
                <h3>${messages.panel.checks}</h3>
                ${this.checks(unit, details)}
            </section>
            <section>
                <h3>${messages.panel.comments}</h3>
                ${comments.length === 0
                    ? html`<p class="quiet">${messages.panel.noComments}</p>`
                    : html`<ul>
                          ${comments.map(comment)}
                      </ul>`}
                <form @submit=${this.onSend}>
                    <textarea
                        rows="3"
                        aria-label=${messages.panel.write}
                        placeholder=${messages.panel.write}
                        title=${messages.panel.sendHint}
                        maxlength=${LONGEST_COMMENT}
                        @input=${this.onTyping}
                    ></textarea>
                    <button>${messages.panel.send}</button>
                </form>
            </section>
            <section>
                <h3>${messages.panel.history}</h3>
                ${history.length === 0
                    ? html`<p class="quiet">${messages.panel.noHistory}</p>`
                    : html`<ol>
                          ${history.map(change)}
                      </ol>`}
            </section>
        `;
    }

    private checks(unit: Unit, details: UnitDetails | null) {
        const checks = unit.checks ?? details?.checks ?? [];
        const flags = new Set([...checks.map(({ flag }) => flag), ...unit.flags, ...(unit.dismissed ?? [])]);
        if (flags.size === 0) {
            return html`<p class="quiet">${messages.panel.noChecks}</p>`;
        }
        return html`<ul class="checks">
            ${[...flags].map((flag) => this.flagged(unit, flag, checks.filter((check) => check.flag === flag)))}
        </ul>`;
    }

    /** A flag with all that led to it: it is called a false alarm as a whole. */
    private flagged(unit: Unit, flag: string, checks: Check[]) {
        const dismissed = unit.dismissed?.includes(flag) ?? false;
        const op = dismissed ? 'restore-flag' : 'dismiss';
        return html`<li class=${dismissed ? 'dismissed' : ''}>
            <span class="flag">${flagName(flag)}</span>
            ${checks.length === 0 ? this.placed(unit, flag) : checks.map(explained)}
            ${dismissed ? html`<p class="quiet">${messages.panel.dismissed}</p>` : nothing}
            <button type="button" class="plain" @click=${() => this.tell({ op, unit: unit.id, flag })}>
                ${dismissed ? messages.panel.restore : messages.panel.dismiss}
            </button>
        </li>`;
    }

    /** Why the aligner has set a flag of its own. */
    private placed(unit: Unit, flag: string) {
        if (flag !== 'moved' && flag !== 'scattered') {
            return nothing;
        }
        const languages = flag === 'moved' ? this.displaced : scatteredIn(unit);
        const sentence = languages.length === 0 ? messages.panel[`${flag}Somewhere`] : messages.panel[flag];
        return filled(sentence, { language: languages.join(' ') });
    }

    private loadSoon(): void {
        clearTimeout(this.delay);
        this.delay = setTimeout(() => void this.load(), DELAY_MS);
    }

    private async load(): Promise<void> {
        this.running.abort();
        const { signal } = (this.running = new AbortController());
        const id = this.unit?.id ?? 0;
        if (id <= 0) {
            return;
        }
        try {
            this.details = await getUnit(this.resolutionId, String(id), signal);
            this.problem = null;
        } catch (error) {
            const { problem } = ProblemError.from(error);
            if (!signal.aborted && problem.status !== 404) {
                this.problem = problem;
            }
        }
    }

    private draft(): string {
        return this.unit === null ? '' : (commentOf(this.resolutionId, this.unit.id) ?? '');
    }

    private tell(edit: Edit): void {
        this.dispatchEvent(new CustomEvent<Edit>('edit', { detail: edit }));
    }

    private readonly onTyping = (event: Event) => {
        const { value } = event.target as HTMLTextAreaElement;
        keepComment(this.resolutionId, this.unit!.id, value === '' ? null : value);
    };

    private readonly onSend = (event: Event) => {
        event.preventDefault();
        const field = this.querySelector('textarea')!;
        const text = field.value.trim();
        if (text !== '' && this.unit !== null) {
            keepComment(this.resolutionId, this.unit.id, null);
            field.value = '';
            field.blur();
            this.tell({ op: 'comment', unit: this.unit.id, text });
        }
    };

    private readonly onKey = (event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.ctrlKey) {
            void this.onSend(event);
        } else if (event.key === 'Escape') {
            event.stopPropagation();
            (document.activeElement as HTMLElement | null)?.blur();
        }
    };

    private readonly copy = async () => {
        const address = new URL(unitAddress(this.resolutionId, this.unit!.id), location.href).href;
        try {
            await navigator.clipboard.writeText(address);
            this.copied = true;
        } catch {
            prompt(messages.panel.copy, address);
        }
    };
}

function comment({ who, at, text }: UnitComment) {
    return html`<li>
        <p class="who"><bdi>${nameOf(who)}</bdi> <time datetime=${at}>${timeOf(at)}</time></p>
        <p class="comment-text" dir="auto">${text}</p>
    </li>`;
}

function change({ who, at, undone = false, before = {}, after = {}, ...what }: UnitChange) {
    const { text, english } = summaryOf(what);
    const languages = inOfficialOrder([...new Set([...Object.keys(before), ...Object.keys(after)])]);
    const differing = languages.filter((language) => (before[language] ?? '') !== (after[language] ?? ''));
    return html`<li class=${undone ? 'undone' : ''}>
        <p class="who"><bdi>${nameOf(who)}</bdi> <time datetime=${at}>${timeOf(at)}</time></p>
        <p><span lang=${english ? 'en' : nothing} dir=${english ? 'ltr' : nothing}>${text}</span>${undone ? html` <span class="quiet">(${messages.panel.undone})</span>` : nothing}</p>
        ${differing.length === 0
            ? nothing
            : html`<dl>
                  ${differing.map(
                      (language) => html`<dt lang="" title=${ownName(language)}>${language}</dt>
                          <dd lang=${language} dir=${direction(language)}
                              >${differences(before[language] ?? '', after[language] ?? '', language)}</dd
                          >`,
                  )}
              </dl>`}
    </li>`;
}

customElements.define('unit-panel', UnitPanel);
