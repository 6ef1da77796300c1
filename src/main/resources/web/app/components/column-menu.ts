import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { moved, NO_CHOICE, ordered, pinToggled, toggled, type ColumnChoice } from '../columns';
import { messages } from '../messages/messages';
import { direction, ownName } from '../text/languages';
import './column-menu.css';
import { LightElement } from './light-element';

/** Hides, shows, orders and pins the columns; tells of the new choice by the event `columns`. */
export class ColumnMenu extends LightElement {
    static override properties = {
        languages: { attribute: false },
        choice: { attribute: false },
    };

    declare languages: string[];
    declare choice: ColumnChoice;

    constructor() {
        super();
        this.languages = [];
        this.choice = NO_CHOICE;
    }

    override render() {
        const order = ordered(this.languages, this.choice);
        return html`
            <button type="button" popovertarget="column-menu">${messages.columns.button}</button>
            <div id="column-menu" class="menu" popover role="group" aria-label=${messages.columns.title}>
                <ul>
                    ${repeat(
                        order,
                        (tag) => tag,
                        (tag, index) => html`<li>
                            <label>
                                <input
                                    type="checkbox"
                                    .checked=${!this.choice.hidden.includes(tag)}
                                    @change=${() => this.choose(toggled(this.choice, tag))}
                                />
                                <span lang=${tag} dir=${direction(tag)}>${ownName(tag)}</span>
                            </label>
                            <button
                                type="button"
                                class="plain pin"
                                aria-label=${messages.columns.pin(ownName(tag))}
                                aria-pressed=${this.choice.pinned.includes(tag)}
                                @click=${() => this.choose(pinToggled(this.choice, tag))}
                            >
                                <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                                    <path d="M5 1h6v1l-1 1v4l2.5 2.5V11H8.6L8 15.500l-.6-4.500H3.500V9.500L6 7V3L5 2z" fill="currentColor" />
                                </svg>
                            </button>
                            ${this.mover(tag, -1, index === 0)} ${this.mover(tag, 1, index === order.length - 1)}
                        </li>`,
                    )}
                </ul>
                <button type="button" class="plain" @click=${() => this.choose(NO_CHOICE)}>
                    ${messages.columns.reset}
                </button>
            </div>
        `;
    }

    private mover(tag: string, by: number, atEdge: boolean) {
        const label = by < 0 ? messages.columns.up(ownName(tag)) : messages.columns.down(ownName(tag));
        return html`<button
            type="button"
            class="plain"
            aria-label=${label}
            ?disabled=${atEdge}
            @click=${() => this.choose(moved(this.languages, this.choice, tag, by))}
        >
            ${by < 0 ? '↑' : '↓'}
        </button>`;
    }

    private choose(choice: ColumnChoice): void {
        this.dispatchEvent(new CustomEvent<ColumnChoice>('columns', { detail: choice, bubbles: true }));
    }
}

customElements.define('column-menu', ColumnMenu);
