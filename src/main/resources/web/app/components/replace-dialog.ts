import { html, nothing } from 'lit';
import { languageName, listOf, messages } from '../messages/messages';
import { inOfficialOrder } from '../text/languages';
import { LightElement } from './light-element';
import './replace-dialog.css';

/** What a resolution has, and what of it would be replaced: languages by their tags. */
export interface Replacement {
    symbol: string;
    languages: string[];
    replaced: string[];
}

/** Asks whether files are to go to a resolution that is there already. */
export class ReplaceDialog extends LightElement {
    static override properties = { replacement: { state: true } };

    /** What is asked about; null while nothing is. */
    declare replacement: Replacement | null;

    private answered: ((yes: boolean) => void) | undefined;

    constructor() {
        super();
        this.replacement = null;
    }

    /** Asks, and comes back with whether the answer was yes; leaving the dialog says no. */
    async ask(replacement: Replacement): Promise<boolean> {
        this.replacement = replacement;
        await this.updateComplete;
        const dialog = this.querySelector('dialog')!;
        dialog.returnValue = '';
        dialog.showModal();
        return new Promise((resolve) => (this.answered = resolve));
    }

    override render() {
        return html`
            <dialog aria-labelledby="replace-title" aria-describedby="replace-what" @close=${this.onClose}>
                ${this.replacement === null ? nothing : question(this.replacement)}
            </dialog>
        `;
    }

    private readonly onClose = (event: Event) => {
        const { answered } = this;
        this.answered = undefined;
        this.replacement = null;
        answered?.((event.target as HTMLDialogElement).returnValue === 'yes');
    };
}

function question({ symbol, languages, replaced }: Replacement) {
    const replaces = replaced.length > 0;
    return html`<form method="dialog">
        <h2 id="replace-title">${messages.upload.exists(symbol, names(languages))}</h2>
        <p id="replace-what">${replaces ? messages.upload.replaces(names(replaced)) : messages.upload.adds}</p>
        <div class="ways">
            <button value="" autofocus>${messages.upload.cancel}</button>
            <button value="yes" class=${replaces ? 'danger' : 'primary'}>
                ${replaces ? messages.upload.replace : messages.upload.add}
            </button>
        </div>
    </form>`;
}

function names(tags: string[]): string {
    return listOf(inOfficialOrder(tags).map(languageName));
}

customElements.define('replace-dialog', ReplaceDialog);

declare global {
    interface HTMLElementTagNameMap {
        'replace-dialog': ReplaceDialog;
    }
}
