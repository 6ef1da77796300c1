import { LitElement } from 'lit';

/**
 * A component that renders into the document itself: the grid's roles, the page's styles and its print style reach
 * every cell, and thousands of rows need no shadow root each.
 */
export class LightElement extends LitElement {
    protected override createRenderRoot(): HTMLElement {
        return this;
    }
}
