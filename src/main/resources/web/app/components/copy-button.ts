import { html } from 'lit';
import { messages } from '../messages/messages';

/** Copies a text that would else be lost; where the browser does not allow it, the text is offered for copying by hand. */
export function copyButton(text: string) {
    return html`<button type="button" class="copy" @click=${(event: Event) => void copy(event, text)}>${messages.clash.copy}</button>`;
}

async function copy(event: Event, text: string): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    try {
        await navigator.clipboard.writeText(text);
        button.dataset.copied = '';
    } catch {
        prompt(messages.clash.copy, text);
    }
}
