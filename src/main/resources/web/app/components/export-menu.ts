import { html } from 'lit';
import { exportAddress } from '../api/client';
import { messages } from '../messages/messages';
import './export-menu.css';
import { LightElement } from './light-element';

/** The formats, by the names that they go by everywhere. */
const FORMATS = { tmx: 'TMX', tsv: 'TSV', jsonl: 'JSON Lines' };

/** The alignment as a file, in each of the formats. */
export class ExportMenu extends LightElement {
    static override properties = { resolutionId: { attribute: false } };

    declare resolutionId: string;

    override render() {
        return html`
            <button type="button" popovertarget="export-menu">${messages.view.export} <span aria-hidden="true">↓</span></button>
            <div id="export-menu" class="menu" popover role="group" aria-label=${messages.view.export}>
                <ul>
                    ${Object.entries(FORMATS).map(
                        ([format, name]) => html`<li>
                            <a
                                class="button plain"
                                href=${exportAddress(this.resolutionId, format)}
                                download
                                aria-label=${messages.view.exportLabel(name)}
                                >${name}</a
                            >
                        </li>`,
                    )}
                </ul>
            </div>
        `;
    }
}

customElements.define('export-menu', ExportMenu);
