import { html } from 'lit';
import { messages } from '../messages/messages';
import './keys-dialog.css';
import { LightElement } from './light-element';

type Words = typeof messages.keys;
type Group = keyof Words['groups'];
type Entry = [keys: string[], does: Exclude<keyof Words, 'title' | 'groups'>];

const KEYS: Record<Group, Entry[]> = {
    move: [
        [['j', '↓'], 'nextUnit'],
        [['k', '↑'], 'previousUnit'],
        [['←', '→'], 'segment'],
        [['Shift+←', 'Shift+→'], 'caretWord'],
        [['Ctrl+←', 'Ctrl+→'], 'caretLetter'],
        [['Home'], 'first'],
        [['End'], 'last'],
        [['Page ↑', 'Page ↓'], 'page'],
        [['d'], 'nextDraft'],
        [['f'], 'nextDoubt'],
        [['Esc'], 'rowOnly'],
    ],
    review: [
        [['Enter'], 'confirm'],
        [['r'], 'reject'],
        [['o'], 'reopen'],
        [['c'], 'comment'],
        [['h'], 'panel'],
        [['u'], 'undo'],
        [['Shift+U'], 'redo'],
    ],
    repair: [
        [['m'], 'merge'],
        [['s'], 'split'],
        [['Alt+↑', 'Alt+↓'], 'push'],
        [['e'], 'edit'],
        [['Shift+M'], 'join'],
        [['i'], 'insert'],
        [['Del'], 'remove'],
        [['Shift+R'], 'realign'],
    ],
    queue: [
        [['j', 'k'], 'queueStep'],
        [['Enter'], 'queueOpen'],
        [['/'], 'queueFlag'],
    ],
    page: [
        [['/'], 'search'],
        [['n', 'Shift+N'], 'found'],
        [['?'], 'help'],
    ],
};

/** The list of keys; the browser's own dialog keeps the focus inside and closes on Esc. */
export class KeysDialog extends LightElement {
    open(): void {
        const dialog = this.querySelector('dialog');
        if (dialog !== null && !dialog.open) {
            dialog.showModal();
        }
    }

    override render() {
        return html`
            <dialog aria-labelledby="keys-title" @click=${this.closeOutside}>
                <form method="dialog">
                    <h2 id="keys-title">${messages.keys.title}</h2>
                    <div class="key-groups">${(Object.keys(KEYS) as Group[]).map((group) => this.group(group))}</div>
                    <button>${messages.app.close}</button>
                </form>
            </dialog>
        `;
    }

    private group(group: Group) {
        return html`
            <section>
                <h3>${messages.keys.groups[group]}</h3>
                <dl>
                    ${KEYS[group].map(
                        ([keys, does]) => html`<div>
                            <dt>${keys.map((key) => html`<kbd dir="ltr">${key}</kbd> `)}</dt>
                            <dd>${messages.keys[does]}</dd>
                        </div>`,
                    )}
                </dl>
            </section>
        `;
    }

    private readonly closeOutside = (event: Event) => {
        if (event.target instanceof HTMLDialogElement) {
            event.target.close();
        }
    };
}

customElements.define('keys-dialog', KeysDialog);
