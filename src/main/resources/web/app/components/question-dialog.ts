import { html, nothing } from 'lit';
import { messages } from '../messages/messages';
import { LightElement } from './light-element';
import './question-dialog.css';

/** Something that is asked before it is done. */
export interface Question {
    title: string;
    /** What comes of it. */
    what: string;
    /** What the button says that does it. */
    yes: string;
    /** Whether something goes that others may miss. */
    danger: boolean;
}

/** Asks a question whose answer is no until the reader says yes. */
export class QuestionDialog extends LightElement {
    static override properties = { question: { state: true } };

    /** What is asked; null while nothing is. */
    declare question: Question | null;

    private answered: ((yes: boolean) => void) | undefined;

    constructor() {
        super();
        this.question = null;
    }

    /** Asks, and comes back with whether the answer was yes; leaving the dialog says no. */
    async ask(question: Question): Promise<boolean> {
        this.question = question;
        await this.updateComplete;
        const dialog = this.querySelector('dialog')!;
        dialog.returnValue = '';
        dialog.showModal();
        return new Promise((resolve) => (this.answered = resolve));
    }

    override render() {
        return html`
            <dialog aria-labelledby="question-title" aria-describedby="question-what" @close=${this.onClose}>
                ${this.question === null ? nothing : form(this.question)}
            </dialog>
        `;
    }

    private readonly onClose = (event: Event) => {
        const { answered } = this;
        this.answered = undefined;
        this.question = null;
        answered?.((event.target as HTMLDialogElement).returnValue === 'yes');
    };
}

function form({ title, what, yes, danger }: Question) {
    return html`<form method="dialog">
        <h2 id="question-title">${title}</h2>
        <p id="question-what">${what}</p>
        <div class="ways">
            <button value="" autofocus>${messages.upload.cancel}</button>
            <button value="yes" class=${danger ? 'danger' : 'primary'}>${yes}</button>
        </div>
    </form>`;
}

customElements.define('question-dialog', QuestionDialog);

declare global {
    interface HTMLElementTagNameMap {
        'question-dialog': QuestionDialog;
    }
}
