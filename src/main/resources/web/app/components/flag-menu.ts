import { html, nothing } from 'lit';
import { flagName, messages } from '../messages/messages';
import './flag-menu.css';
import { LightElement } from './light-element';

/** Chooses which flags are shown; tells of those hidden by the event `hide-flags`. */
export class FlagMenu extends LightElement {
    static override properties = {
        counts: { attribute: false },
        hiddenFlags: { attribute: false },
    };

    /** How many units have each flag. */
    declare counts: ReadonlyMap<string, number>;
    declare hiddenFlags: string[];

    constructor() {
        super();
        this.counts = new Map();
        this.hiddenFlags = [];
    }

    override render() {
        const flags = [...this.counts.keys()];
        if (flags.length === 0) {
            return nothing;
        }
        const left = flags.filter((flag) => !this.hiddenFlags.includes(flag)).length;
        return html`
            <button type="button" popovertarget="flag-menu">
                ${messages.flagMenu.button}${left === flags.length
                    ? nothing
                    : html` <span class="left">${left}/${flags.length}</span>`}
            </button>
            <div id="flag-menu" class="menu" popover role="group" aria-label=${messages.flagMenu.title}>
                <ul>
                    ${flags.map(
                        (flag) => html`<li>
                            <label>
                                <input
                                    type="checkbox"
                                    .checked=${!this.hiddenFlags.includes(flag)}
                                    @change=${() => this.toggle(flag)}
                                />
                                <span>${flagName(flag)}</span>
                                <span class="count">${this.counts.get(flag)}</span>
                            </label>
                        </li>`,
                    )}
                </ul>
            </div>
        `;
    }

    private toggle(flag: string): void {
        const others = this.hiddenFlags.filter((other) => other !== flag);
        const hidden = this.hiddenFlags.includes(flag) ? others : [...others, flag];
        this.dispatchEvent(new CustomEvent<string[]>('hide-flags', { detail: hidden }));
    }
}

customElements.define('flag-menu', FlagMenu);
