import { html, nothing } from 'lit';
import { align, getAlignment, getResolution, getUnit } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Problem, Resolution, UnitCounts } from '../api/types';
import { dateOf, messages } from '../messages/messages';
import { listAddress } from '../route';
import { alignmentNotices } from './alignment-notices';
import './export-menu';
import './fetch-panel';
import { LightElement } from './light-element';
import './problem-note';
import './resolution-view.css';
import './review-desk';
import './status-bar';
import './text-list';

/** One resolution: what it is, what is to be known of its alignment, and the desk on which that is reviewed. */
export class ResolutionView extends LightElement {
    static override properties = {
        resolutionId: { attribute: false },
        unit: { attribute: false },
        resolution: { state: true },
        counts: { state: true },
        round: { state: true },
        busy: { state: true },
        remark: { state: true },
        problem: { state: true },
        bare: { state: true },
    };

    declare resolutionId: string;
    /** The id of the unit that the address names. */
    declare unit: string | null;
    declare resolution: Resolution | null;
    /** The units by status, as they are on the desk; null before all of them are there. */
    declare counts: UnitCounts | null;
    /** Counts how often all was loaded: each time it is another desk. */
    declare round: number;
    /** What is being done, in words; empty when nothing is. */
    declare busy: string;
    declare remark: string;
    declare problem: Problem | null;
    /** Whether there were no texts when it was loaded; while they come, what tells of that stays open. */
    declare bare: boolean;

    private running = new AbortController();

    constructor() {
        super();
        this.round = 0;
        this.clear();
    }

    override disconnectedCallback(): void {
        this.running.abort();
        super.disconnectedCallback();
    }

    override updated(changed: Map<string, unknown>): void {
        if (changed.has('resolutionId')) {
            void this.load();
        } else if (changed.has('unit') && this.unit !== null && this.resolution !== null) {
            void this.findUnit(this.unit);
        }
    }

    override render() {
        const { resolution } = this;
        return html`
            ${resolution === null ? nothing : this.heading(resolution)}
            ${resolution === null ? nothing : [alignmentNotices(resolution, this.busy, this.align), this.sources(resolution)]}
            <problem-note .problem=${this.problem}></problem-note>
            ${this.problem === null ? nothing : this.wayOut(this.problem)}
            <div role="status">${this.remark === '' ? nothing : html`<p class="notice">${this.remark}</p>`}</div>
            ${resolution === null ? nothing : this.body(resolution)}
        `;
    }

    /** Where the alignment comes from: the texts as they were read, and the official ones. */
    private sources(resolution: Resolution) {
        const { texts, alignment } = resolution;
        const remarks = texts.reduce((sum, { warnings }) => sum + warnings.length, 0);
        return html`
            <div class="sources">
                ${texts.length === 0
                    ? nothing
                    : html`<details class="source" ?open=${alignment === null}>
                          <summary>
                              ${messages.texts.title} <span class="count">${texts.length}</span>
                              ${remarks === 0 ? nothing : html`<span class="flag">${messages.view.warnings(remarks)}</span>`}
                          </summary>
                          <text-list .resolutionId=${resolution.id} .texts=${texts}></text-list>
                      </details>`}
                <details class="source official" ?open=${this.bare}>
                    <summary>${messages.fetch.official}</summary>
                    <fetch-panel
                        .resolutionId=${resolution.id}
                        .symbol=${this.knownSymbol(resolution)}
                        @fetched=${this.refresh}
                    ></fetch-panel>
                </details>
            </div>
        `;
    }

    /** Its id is the symbol of a resolution whose symbol nobody has said. */
    private knownSymbol(resolution: Resolution): string {
        return resolution.symbol === resolution.id ? '' : resolution.symbol;
    }

    /** What is not there does not come by trying again. */
    private wayOut({ status }: Problem) {
        return status === 404 && this.resolution === null
            ? html`<p><a class="button" href=${listAddress()}>${messages.view.toList}</a></p>`
            : html`<button type="button" @click=${this.load}>${messages.view.retry}</button>`;
    }

    private heading(resolution: Resolution) {
        const facts = [
            resolution.session === null ? '' : messages.list.session(resolution.session),
            resolution.adopted === null ? '' : messages.view.adopted(dateOf(resolution.adopted)),
        ].filter((fact) => fact !== '');
        return html`
            <header class="resolution-head">
                <div class="resolution-names">
                    <h1><span class="symbol">${resolution.symbol}</span> <bdi>${resolution.title}</bdi></h1>
                    <div class="facts">
                        ${facts.map((fact) => html`<span>${fact}</span>`)}
                        <status-bar .counts=${this.counts ?? resolution.units}></status-bar>
                    </div>
                    ${resolution.note === '' ? nothing : html`<p class="note" dir="auto">${resolution.note}</p>`}
                </div>
                ${resolution.alignment === null
                    ? nothing
                    : html`<div class="tools">
                          <button type="button" @click=${() => print()}>${messages.view.print}</button>
                          <export-menu .resolutionId=${resolution.id}></export-menu>
                      </div>`}
            </header>
        `;
    }

    private body(resolution: Resolution) {
        return html`
            ${resolution.alignment === null
                ? nothing
                : html`<review-desk
                      .resolution=${resolution}
                      .unit=${this.unit}
                      .round=${this.round}
                      @counts=${(event: CustomEvent<UnitCounts>) => (this.counts = event.detail)}
                      @reloaded=${this.refresh}
                      @remark=${(event: CustomEvent<string>) => (this.remark = event.detail)}
                      @problem=${(event: CustomEvent<Problem>) => (this.problem = event.detail)}
                  ></review-desk>`}
        `;
    }

    private clear(): void {
        this.resolution = null;
        this.counts = null;
        this.bare = false;
        this.busy = '';
        this.remark = '';
        this.problem = null;
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
            this.bare = resolution.texts.length === 0;
            this.round++;
            this.remark = '';
            if (this.unit !== null && resolution.alignment !== null) {
                void this.findUnit(this.unit);
            }
        } catch (error) {
            this.fail(error, signal);
        }
    };

    /** Shows what has changed on the server, and leaves everything else where it is. */
    private readonly refresh = async () => {
        const { signal } = this.running;
        try {
            this.resolution = await getResolution(this.resolutionId, signal);
        } catch (error) {
            this.fail(error, signal);
        }
    };

    /** Tells of a link that leads nowhere any more. */
    private async findUnit(unit: string): Promise<void> {
        const { signal } = this.running;
        try {
            await getUnit(this.resolutionId, unit, signal);
        } catch (error) {
            if (error instanceof ProblemError && error.problem.status === 404) {
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
            const version = this.resolution?.alignment === null ? null : await this.etag();
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

    private async etag(): Promise<string | null> {
        return (await getAlignment(this.resolutionId, { cursor: null, limit: 1 })).etag;
    }

    private fail(error: unknown, signal: AbortSignal): void {
        if (!signal.aborted) {
            this.remark = '';
            this.problem = ProblemError.from(error).problem;
        }
    }
}

customElements.define('resolution-view', ResolutionView);
