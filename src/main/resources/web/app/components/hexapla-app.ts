import { html, nothing } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { messages } from '../messages/messages';
import { listAddress, routeOf, type Route } from '../route';
import { isTyping } from '../typing';
import './hexapla-app.css';
import './keys-dialog';
import type { KeysDialog } from './keys-dialog';
import { LightElement } from './light-element';
import './resolution-list';
import './resolution-view';

/** The frame of the page: shows what the address names, and answers the keys that work everywhere. */
export class HexaplaApp extends LightElement {
    static override properties = { route: { state: true } };

    declare route: Route;

    constructor() {
        super();
        this.route = routeOf(location.hash);
    }

    override connectedCallback(): void {
        super.connectedCallback();
        addEventListener('hashchange', this.follow);
        addEventListener('keydown', this.onKey);
    }

    override disconnectedCallback(): void {
        removeEventListener('hashchange', this.follow);
        removeEventListener('keydown', this.onKey);
        super.disconnectedCallback();
    }

    override render() {
        return html`
            <a class="skip-link" href="#main" @click=${this.skip}>${messages.app.skip}</a>
            <header class="app-header">
                <a class="wordmark" href=${listAddress()}>
                    <img src="/icon.svg" alt="" width="22" height="22" />${messages.app.name}
                </a>
                <nav>
                    <a href=${listAddress()} aria-current=${this.route.page === 'list' ? 'page' : nothing}
                        >${messages.app.resolutions}</a
                    >
                    <a href="/q/swagger-ui/">${messages.app.api}</a>
                    <button type="button" class="plain" aria-keyshortcuts="?" @click=${this.showKeys}>
                        ${messages.app.keys} <kbd>?</kbd>
                    </button>
                </nav>
            </header>
            <main id="main" tabindex="-1">${cache(this.list())}${this.page()}</main>
            <keys-dialog></keys-dialog>
        `;
    }

    /** The list is kept while another page is shown, with the files that were chosen there. */
    private list() {
        return this.route.page === 'list'
            ? html`<resolution-list .words=${this.route.words}></resolution-list>`
            : nothing;
    }

    private page() {
        switch (this.route.page) {
            case 'list':
                return nothing;
            case 'resolution':
                return html`<resolution-view
                    .resolutionId=${this.route.id}
                    .unit=${this.route.unit}
                ></resolution-view>`;
            case 'unknown':
                return html`<p class="empty">${messages.problem.notFound}</p>`;
        }
    }

    private readonly follow = () => {
        this.route = routeOf(location.hash);
        if (this.route.page !== 'resolution') {
            document.title = messages.app.name;
        }
    };

    private readonly onKey = (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
            return;
        }
        if (event.key === '?') {
            event.preventDefault();
            this.showKeys();
        } else if (event.key === '/') {
            event.preventDefault();
            this.search();
        }
    };

    private async search(): Promise<void> {
        if (this.route.page !== 'list') {
            location.hash = listAddress();
            this.route = routeOf(listAddress());
            await this.updateComplete;
        }
        const list = this.querySelector('resolution-list');
        await list?.updateComplete;
        list?.querySelector<HTMLInputElement>('input[type=search]')?.select();
    }

    private readonly showKeys = () => this.querySelector<KeysDialog>('keys-dialog')?.open();

    private readonly skip = (event: Event) => {
        event.preventDefault();
        this.querySelector<HTMLElement>('main')?.focus();
    };
}

customElements.define('hexapla-app', HexaplaApp);
