import { html, nothing } from 'lit';
import { KINDS, type Find, type Kind } from '../find';
import { messages } from '../messages/messages';
import './find-bar.css';
import { LightElement } from './light-element';

/**
 * Searches within the alignment and chooses which units are shown. Tells by the event `find` what is sought, by
 * `find-step` (1 or -1) that the next or the previous found is wanted, and by `find-leave` that the search is over.
 */
export class FindBar extends LightElement {
    static override properties = {
        find: { attribute: false },
        place: { attribute: false },
        count: { attribute: false },
    };

    declare find: Find;
    /** Which of those found the reviewer is on, from 1; 0 for none. */
    declare place: number;
    declare count: number;

    begin(): void {
        this.querySelector<HTMLInputElement>('input[type=search]')?.select();
    }

    override render() {
        const { find } = this;
        return html`
            <search class="find">
                <input
                    type="search"
                    aria-label=${messages.find.label}
                    aria-keyshortcuts="/"
                    placeholder=${messages.find.hint}
                    .value=${find.words}
                    @input=${(event: Event) => this.tell({ words: (event.target as HTMLInputElement).value })}
                    @keydown=${this.onKey}
                />
                ${find.words.trim() === '' ? nothing : this.found()}
                <select aria-label=${messages.find.show} @change=${this.onKind}>
                    ${KINDS.map(
                        (kind) => html`<option value=${kind} ?selected=${kind === find.kind}>${messages.find.kinds[kind]}</option>`,
                    )}
                </select>
            </search>
        `;
    }

    private found() {
        const { count, place, find } = this;
        return html`
            <span class="find-count" role="status">${count === 0 ? messages.find.none : messages.find.count(place, count)}</span>
            <button type="button" class="plain" aria-label=${messages.find.previous} @click=${() => this.step(-1)}>↑</button>
            <button type="button" class="plain" aria-label=${messages.find.next} @click=${() => this.step(1)}>↓</button>
            <label class="find-only">
                <input
                    type="checkbox"
                    .checked=${find.only}
                    @change=${(event: Event) => this.tell({ only: (event.target as HTMLInputElement).checked })}
                />
                ${messages.find.only}
            </label>
        `;
    }

    private tell(change: Partial<Find>): void {
        this.dispatchEvent(new CustomEvent<Find>('find', { detail: { ...this.find, ...change } }));
    }

    private step(by: 1 | -1): void {
        this.dispatchEvent(new CustomEvent('find-step', { detail: by }));
    }

    private readonly onKind = (event: Event) => this.tell({ kind: (event.target as HTMLSelectElement).value as Kind });

    private readonly onKey = (event: KeyboardEvent) => {
        if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            (event.target as HTMLElement).blur();
            this.step(event.shiftKey ? -1 : 1);
        } else if (event.key === 'Escape') {
            event.preventDefault();
            this.tell({ words: '', only: false });
            (event.target as HTMLElement).blur();
            this.dispatchEvent(new CustomEvent('find-leave'));
        }
    };
}

customElements.define('find-bar', FindBar);
