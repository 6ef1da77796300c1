import { LitElement } from 'lit';
import { LANGUAGE_CHANGED } from '../messages/messages';

/**
 * A component that renders into the document itself: the grid's roles, the page's styles and its print style reach
 * every cell, and thousands of rows need no shadow root each. Renders anew when the page's language changes.
 */
export class LightElement extends LitElement {
    override connectedCallback(): void {
        super.connectedCallback();
        addEventListener(LANGUAGE_CHANGED, this.onLanguage);
    }

    override disconnectedCallback(): void {
        removeEventListener(LANGUAGE_CHANGED, this.onLanguage);
        super.disconnectedCallback();
    }

    protected override createRenderRoot(): HTMLElement {
        return this;
    }

    private readonly onLanguage = () => this.requestUpdate();
}
