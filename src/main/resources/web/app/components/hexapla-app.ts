import { html, nothing } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { listQueue } from '../api/client';
import { bundles, messages, pageLanguage } from '../messages/messages';
import { JOBS_ADDRESS, listAddress, queueAddress, routeOf, type Route } from '../route';
import { direction } from '../text/languages';
import { showTheme } from '../theme';
import { isTyping } from '../typing';
import './hexapla-app.css';
import './job-list';
import './keys-dialog';
import type { KeysDialog } from './keys-dialog';
import { LightElement } from './light-element';
import './resolution-list';
import './name-dialog';
import type { NameDialog } from './name-dialog';
import './resolution-view';
import './review-queue';
import './settings-menu';

/** The frame of the page: shows what the address names, and answers the keys that work everywhere. */
export class HexaplaApp extends LightElement {
    static override properties = { route: { state: true }, hasQueue: { state: true } };

    /** All words of the page, by language: for whoever compares them. */
    static readonly bundles = bundles;

    declare route: Route;
    /** Whether the server keeps a review queue. */
    declare hasQueue: boolean;

    constructor() {
        super();
        this.route = routeOf(location.hash);
        this.hasQueue = false;
        showTheme();
    }

    override connectedCallback(): void {
        super.connectedCallback();
        addEventListener('hashchange', this.follow);
        addEventListener('keydown', this.onKey);
        void this.lookForQueue();
    }

    override disconnectedCallback(): void {
        removeEventListener('hashchange', this.follow);
        removeEventListener('keydown', this.onKey);
        super.disconnectedCallback();
    }

    override willUpdate(): void {
        document.documentElement.lang = pageLanguage;
        document.documentElement.dir = direction(pageLanguage);
    }

    override render() {
        const current = (page: Route['page']) => (this.route.page === page ? 'page' : nothing);
        return html`
            <a class="skip-link" href="#main" @click=${this.skip}>${messages.app.skip}</a>
            <header class="app-header">
                <a class="wordmark" href=${listAddress()}>
                    <img src="/icon.svg" alt="" width="22" height="22" />${messages.app.name}
                </a>
                <nav>
                    <a href=${listAddress()} aria-current=${current('list')}>${messages.app.resolutions}</a>
                    ${this.hasQueue
                        ? html`<a href=${queueAddress()} aria-current=${current('queue')}>${messages.app.queue}</a>`
                        : nothing}
                    <a href=${JOBS_ADDRESS} aria-current=${current('jobs')}>${messages.app.jobs}</a>
                    <a href="/q/swagger-ui/">${messages.app.api}</a>
                    <button type="button" class="plain" aria-keyshortcuts="?" @click=${this.showKeys}>
                        ${messages.app.keys} <kbd>?</kbd>
                    </button>
                    <settings-menu @ask-name=${this.askName}></settings-menu>
                </nav>
            </header>
            <main id="main" tabindex="-1">${cache(this.list())}${this.page()}</main>
            <keys-dialog></keys-dialog>
            <name-dialog id="name"></name-dialog>
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
            case 'jobs':
                return html`<job-list></job-list>`;
            case 'queue':
                return html`<review-queue .resolution=${this.route.resolution} .flag=${this.route.flag}></review-queue>`;
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
        } else if (event.key === '/' && this.querySelector('review-desk, review-queue') === null) {
            event.preventDefault();
            void this.search();
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

    private async lookForQueue(): Promise<void> {
        try {
            await listQueue({ resolution: '', flag: '', limit: 1 });
            this.hasQueue = true;
        } catch {
            this.hasQueue = false;
        }
    }

    private readonly askName = async () => {
        await this.querySelector<NameDialog>('#name')?.ask();
        this.querySelector('settings-menu')?.requestUpdate();
    };

    private readonly showKeys = () => this.querySelector<KeysDialog>('keys-dialog')?.open();

    private readonly skip = (event: Event) => {
        event.preventDefault();
        this.querySelector<HTMLElement>('main')?.focus();
    };
}

customElements.define('hexapla-app', HexaplaApp);
