import { html } from 'lit';
import { messages, pageLanguage, speak } from '../messages/messages';
import { reviewerName } from '../review/reviewer';
import { OFFICIAL, ownName } from '../text/languages';
import { chooseTheme, chosenTheme, THEMES, type Theme } from '../theme';
import { LightElement } from './light-element';
import './settings-menu.css';

/** What a reader chooses once: language, colours, name. Tells by the event `ask-name` that the name is to be changed. */
export class SettingsMenu extends LightElement {
    override render() {
        const theme = chosenTheme();
        return html`
            <button type="button" class="plain" popovertarget="settings-menu">${messages.app.settings}</button>
            <div id="settings-menu" class="menu" popover role="group" aria-label=${messages.app.settings} @beforetoggle=${this.refresh}>
                <label class="field">
                    ${messages.app.language}
                    <select name="language" @change=${(event: Event) => speak((event.target as HTMLSelectElement).value)}>
                        ${OFFICIAL.map(
                            (tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === pageLanguage}>${ownName(tag)}</option>`,
                        )}
                    </select>
                </label>
                <label class="field">
                    ${messages.app.theme}
                    <select name="theme" @change=${(event: Event) => chooseTheme((event.target as HTMLSelectElement).value as Theme)}>
                        ${THEMES.map(
                            (choice) => html`<option value=${choice} ?selected=${choice === theme}>${messages.app.themes[choice]}</option>`,
                        )}
                    </select>
                </label>
                <div class="field">
                    ${messages.app.reviewer}
                    <span class="reviewer">
                        <bdi>${reviewerName() || messages.app.noReviewer}</bdi>
                        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('ask-name', { bubbles: true }))}>
                            ${messages.app.changeReviewer}
                        </button>
                    </span>
                </div>
            </div>
        `;
    }

    private readonly refresh = () => this.requestUpdate();
}

customElements.define('settings-menu', SettingsMenu);

declare global {
    interface HTMLElementTagNameMap {
        'settings-menu': SettingsMenu;
    }
}
