import { html, nothing } from 'lit';
import { getText } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Clause, Problem, TextContent, TextSummary } from '../api/types';
import { languageName, messages } from '../messages/messages';
import { direction, inOfficialOrder } from '../text/languages';
import { LightElement } from './light-element';
import './problem-note';
import './text-list.css';

/** The texts of a resolution with what is odd about them, and, when asked for, how the file of one was read. */
export class TextList extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        texts: { attribute: false },
        chosen: { state: true },
        content: { state: true },
        problem: { state: true },
    };

    declare resolutionId: string;
    declare texts: TextSummary[];
    /** The language whose clauses are shown, or null. */
    declare chosen: string | null;
    declare content: TextContent | null;
    declare problem: Problem | null;

    private running = new AbortController();

    constructor() {
        super();
        this.chosen = null;
        this.content = null;
        this.problem = null;
    }

    override disconnectedCallback(): void {
        this.running.abort();
        super.disconnectedCallback();
    }

    override willUpdate(changed: Map<string, unknown>): void {
        if (changed.has('resolutionId')) {
            this.show(null);
        } else if (changed.has('texts') && this.chosen !== null) {
            void this.load(this.chosen);
        }
    }

    override render() {
        const byLanguage = new Map(this.texts.map((text) => [text.language, text]));
        const ordered = inOfficialOrder([...byLanguage.keys()]).map((language) => byLanguage.get(language)!);
        return html`
            <table class="texts">
                <thead>
                    <tr>
                        <th scope="col">${messages.texts.language}</th>
                        <th scope="col" class="count">${messages.texts.segments}</th>
                        <th scope="col" class="warning-cell">${messages.texts.warnings}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>
                    ${ordered.map(this.row)}
                </tbody>
            </table>
            <problem-note .problem=${this.problem}></problem-note>
            ${this.content === null ? nothing : this.reading(this.content)}
        `;
    }

    private readonly row = (text: TextSummary) => {
        const open = this.chosen === text.language;
        return html`<tr>
            <th scope="row"><span class="tag">${text.language}</span> ${languageName(text.language)}</th>
            <td class="count">${text.segments}</td>
            <td class="warning-cell">
                ${text.warnings.length === 0
                    ? html`<span class="quiet">${messages.texts.none}</span>`
                    : text.warnings.map(({ detail }) => html`<p lang="en" dir="auto">${detail}</p>`)}
            </td>
            <td>
                <button
                    type="button"
                    aria-expanded=${open}
                    aria-label=${`${open ? messages.texts.hide : messages.texts.show}: ${languageName(text.language)}`}
                    @click=${() => this.show(open ? null : text.language)}
                >
                    ${open ? messages.texts.hide : messages.texts.show}
                </button>
            </td>
        </tr>`;
    };

    private reading({ language, clauses }: TextContent) {
        const depths = depthsOf(clauses);
        return html`
            <section class="reading" aria-label=${messages.texts.reading(languageName(language))} tabindex="0">
                <p class="quiet">
                    ${messages.texts.reading(languageName(language))} · ${messages.texts.clauses(clauses.length)}
                </p>
                <ol>
                    ${clauses.map((clause) => this.clause(clause, language, depths.get(clause.id) ?? 0))}
                </ol>
            </section>
        `;
    }

    private clause({ kind, number, segments }: Clause, language: string, depth: number) {
        const several = segments.length > 1 ? 'several' : '';
        return html`<li data-kind=${kind} data-depth=${depth}>
            <span class="clause-kind">
                ${messages.kinds[kind] ?? kind}${number === null ? nothing : html` <bdi class="number">${number}</bdi>`}
            </span>
            <div class="cell ${several}" data-depth=${Math.min(depth, 4)} lang=${language} dir=${direction(language)}
                >${segments.map(({ text, after = '' }) => html`<span class="segment">${text}</span>${after}`)}</div
            >
        </li>`;
    }

    private show(language: string | null): void {
        this.running.abort();
        this.chosen = language;
        this.content = null;
        this.problem = null;
        if (language !== null) {
            void this.load(language);
        }
    }

    private async load(language: string): Promise<void> {
        this.running.abort();
        const { signal } = (this.running = new AbortController());
        try {
            this.content = await getText(this.resolutionId, language, signal);
        } catch (error) {
            if (!signal.aborted) {
                this.problem = ProblemError.from(error).problem;
            }
        }
    }
}

/** How many clauses each stands under. */
function depthsOf(clauses: Clause[]): Map<number, number> {
    const depths = new Map<number, number>();
    for (const { id, parent } of clauses) {
        depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
    }
    return depths;
}

customElements.define('text-list', TextList);
