import { html, nothing } from 'lit';
import { keep, kept } from '../kept';
import { messages } from '../messages/messages';
import { keepReviewerName, LONGEST_NAME, reviewerName } from '../review/reviewer';
import { LightElement } from './light-element';
import './name-bar.css';

const DECLINED = 'unnamed';

/**
 * Asks once who reviews, beside the work and not in its way; who does not say it stays anonymous. Tells by
 * the event `answered` that it is over.
 */
export class NameBar extends LightElement {
    override render() {
        if (reviewerName() !== '' || kept(DECLINED) === true) {
            return nothing;
        }
        return html`
            <form class="name-bar" @submit=${this.onSubmit}>
                <label>
                    <strong>${messages.reviewer.title}</strong>
                    <input
                        name="reviewer"
                        autocomplete="name"
                        maxlength=${LONGEST_NAME}
                        placeholder=${messages.reviewer.label}
                        aria-describedby="name-why"
                    />
                </label>
                <button>${messages.app.save}</button>
                <button type="button" class="plain" @click=${this.decline}>${messages.reviewer.later}</button>
                <span id="name-why">${messages.reviewer.why}</span>
            </form>
        `;
    }

    private readonly onSubmit = (event: Event) => {
        event.preventDefault();
        const field = this.querySelector('input')!;
        keepReviewerName(field.value);
        field.blur();
        this.end();
    };

    private readonly decline = () => {
        keep(DECLINED, true);
        this.end();
    };

    private end(): void {
        this.requestUpdate();
        this.dispatchEvent(new CustomEvent('answered'));
    }
}

customElements.define('name-bar', NameBar);
