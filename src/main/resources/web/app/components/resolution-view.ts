import { html, nothing } from 'lit';
import { align, exportAddress, getAlignment, getResolution, getUnit } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Problem, Resolution, Unit } from '../api/types';
import { keepColumnChoice, readColumnChoice, shown, type ColumnChoice } from '../columns';
import { dateOf, messages } from '../messages/messages';
import { unitAddress } from '../route';
import './alignment-grid';
import type { AlignmentGrid } from './alignment-grid';
import { alignmentNotices, textWarnings } from './alignment-notices';
import './column-menu';
import './fetch-panel';
import { LightElement } from './light-element';
import './problem-note';
import './resolution-view.css';
import './status-bar';

const PART = 200;

/** One resolution: what it is, what is to be known of its alignment, and the grid, loaded part by part. */
export class ResolutionView extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        unit: { attribute: false },
        resolution: { state: true },
        units: { state: true },
        next: { state: true },
        choice: { state: true },
        busy: { state: true },
        remark: { state: true },
        problem: { state: true },
    };

    declare resolutionId: string;
    /** The id of the unit that the address names. */
    declare unit: string | null;
    declare resolution: Resolution | null;
    declare units: Unit[];
    declare next: string | null;
    declare choice: ColumnChoice;
    /** What is being done, in words; empty when nothing is. */
    declare busy: string;
    declare remark: string;
    declare problem: Problem | null;

    private running = new AbortController();
    private loadingPart: Promise<void> | undefined;
    private etag: string | null = null;
    private version = 0;

    constructor() {
        super();
        this.choice = readColumnChoice();
        this.clear();
    }

    override disconnectedCallback(): void {
        this.running.abort();
        this.loadingPart = undefined;
        super.disconnectedCallback();
    }

    override updated(changed: Map<string, unknown>): void {
        if (changed.has('resolutionId')) {
            void this.load();
        } else if (changed.has('unit') && this.resolution !== null) {
            void this.showUnit();
        }
    }

    override render() {
        const { resolution } = this;
        return html`
            ${resolution === null ? nothing : this.heading(resolution)}
            <fetch-panel
                ?hidden=${resolution === null}
                .resolutionId=${this.resolutionId}
                .symbol=${this.knownSymbol(resolution)}
                @fetched=${this.refresh}
            ></fetch-panel>
            <problem-note .problem=${this.problem}></problem-note>
            ${this.problem === null
                ? nothing
                : html`<button type="button" @click=${this.load}>${messages.view.retry}</button>`}
            <div role="status">${this.remark === '' ? nothing : html`<p class="notice">${this.remark}</p>`}</div>
            ${resolution === null ? nothing : this.body(resolution)}
        `;
    }

    /** Its id is the symbol of a resolution whose symbol nobody has said. */
    private knownSymbol(resolution: Resolution | null): string {
        return resolution === null || resolution.symbol === resolution.id ? '' : resolution.symbol;
    }

    private heading(resolution: Resolution) {
        const facts = [
            resolution.session === null ? '' : messages.list.session(resolution.session),
            resolution.adopted === null ? '' : messages.view.adopted(dateOf(resolution.adopted)),
        ].filter((fact) => fact !== '');
        return html`
            <header class="resolution-head">
                <div class="resolution-names">
                    <h1><span class="symbol">${resolution.symbol}</span> ${resolution.title}</h1>
                    <p class="facts">
                        ${facts.map((fact) => html`<span>${fact}</span>`)}
                        <status-bar .counts=${resolution.units}></status-bar>
                    </p>
                    ${resolution.note === '' ? nothing : html`<p class="note">${resolution.note}</p>`}
                    ${textWarnings(resolution)}
                </div>
                ${resolution.alignment === null ? nothing : this.tools(resolution, resolution.alignment.languages)}
            </header>
        `;
    }

    private tools(resolution: Resolution, languages: string[]) {
        return html`
            <div class="tools">
                <column-menu .languages=${languages} .choice=${this.choice} @columns=${this.onColumns}></column-menu>
                <button type="button" ?disabled=${this.busy !== ''} @click=${this.print}>${messages.view.print}</button>
                <a class="button" href=${exportAddress(resolution.id, 'tmx')} download aria-label=${messages.view.tmxLabel}>
                    ${messages.view.tmx} ↓
                </a>
            </div>
        `;
    }

    private body(resolution: Resolution) {
        const notices = alignmentNotices(resolution, this.busy, this.align);
        if (resolution.alignment === null) {
            return notices;
        }
        const { draft, confirmed, rejected } = resolution.units;
        const languages = shown(resolution.alignment.languages, this.choice);
        return html`
            ${notices} ${languages.length === 0 ? html`<p class="empty">${messages.view.noColumns}</p>` : nothing}
            <alignment-grid
                .resolutionId=${resolution.id}
                .symbol=${resolution.symbol}
                .units=${this.units}
                .total=${draft + confirmed + rejected}
                .languages=${languages}
                .texts=${resolution.texts}
                .hasMore=${this.next !== null}
                @more=${this.loadPart}
                @unit=${this.onUnit}
            ></alignment-grid>
        `;
    }

    private clear(): void {
        this.resolution = null;
        this.units = [];
        this.next = null;
        this.busy = '';
        this.remark = '';
        this.problem = null;
        this.loadingPart = undefined;
    }

    private readonly load = async () => {
        this.running.abort();
        const { signal } = (this.running = new AbortController());
        this.clear();
        this.remark = messages.view.loading;
        try {
            const resolution = await getResolution(this.resolutionId, signal);
            document.title = `${resolution.symbol} · ${messages.app.name}`;
            this.resolution = resolution;
            this.remark = '';
            if (resolution.alignment !== null) {
                await this.take(null, signal);
                await this.showUnit();
            }
        } catch (error) {
            this.fail(error, signal);
        }
    };

    /** Shows what has changed on the server, and leaves everything else where it is. */
    private readonly refresh = async () => {
        const { signal } = this.running;
        try {
            const resolution = await getResolution(this.resolutionId, signal);
            if (resolution.alignment !== null) {
                await this.take(null, signal);
            }
            this.resolution = resolution;
        } catch (error) {
            this.fail(error, signal);
        }
    };

    /** Loads the next part; whoever asks while one is on its way waits for that one. */
    private readonly loadPart = (): Promise<void> => {
        const { signal } = this.running;
        if (this.next !== null && this.loadingPart === undefined) {
            this.loadingPart = this.take(this.next, signal)
                .catch((error: unknown) => this.fail(error, signal))
                .finally(() => (this.loadingPart = undefined));
        }
        return this.loadingPart ?? Promise.resolve();
    };

    private async take(cursor: string | null, signal: AbortSignal): Promise<void> {
        const part = await getAlignment(this.resolutionId, { cursor, limit: PART }, signal);
        if (cursor !== null && part.version !== this.version) {
            await this.load();
            this.remark = messages.view.changed;
            return;
        }
        this.version = part.version;
        this.etag = part.etag;
        this.units = cursor === null ? part.units : [...this.units, ...part.units];
        this.next = part.next;
    }

    /** Loads as far as the unit of the address and puts the focus on it. */
    private async showUnit(): Promise<void> {
        if (this.unit === null) {
            return;
        }
        const { signal } = this.running;
        try {
            const { id, position } = await getUnit(this.resolutionId, this.unit, signal);
            while (this.next !== null && this.problem === null && this.units.length <= position) {
                await this.loadPart();
            }
            await this.updateComplete;
            await this.querySelector<AlignmentGrid>('alignment-grid')?.focusUnit(id);
        } catch (error) {
            const gone = error instanceof ProblemError && error.problem.status === 404;
            if (gone) {
                this.remark = messages.view.noUnit;
            } else {
                this.fail(error, signal);
            }
        }
    }

    private readonly align = async () => {
        const { signal } = this.running;
        this.busy = messages.view.aligning;
        try {
            const version = this.resolution?.alignment === null ? null : this.etag;
            await align(this.resolutionId, version, (done, total) => {
                const percent = total > 0 ? ` ${Math.round((100 * done) / total)} %` : '';
                this.busy = messages.view.aligning + percent;
            });
            if (!signal.aborted) {
                await this.load();
            }
        } catch (error) {
            this.fail(error, signal);
        } finally {
            this.busy = '';
        }
    };

    private readonly print = async () => {
        while (this.next !== null && this.problem === null) {
            await this.loadPart();
        }
        await this.updateComplete;
        print();
    };

    private fail(error: unknown, signal: AbortSignal): void {
        if (!signal.aborted) {
            this.remark = '';
            this.problem = ProblemError.from(error).problem;
        }
    }

    private readonly onColumns = (event: CustomEvent<ColumnChoice>) => {
        this.choice = event.detail;
        keepColumnChoice(event.detail);
    };

    /** The address always names the unit that has the focus, so that it can be sent to a colleague. */
    private readonly onUnit = (event: CustomEvent<Unit>) => {
        history.replaceState(null, '', unitAddress(this.resolutionId, event.detail.id));
    };
}

customElements.define('resolution-view', ResolutionView);
