import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cancelJob, listJobs } from '../api/client';
import { ProblemError } from '../api/problem-error';
import type { Job, Problem } from '../api/types';
import { messages, timeOf } from '../messages/messages';
import { resolutionAddress } from '../route';
import './job-list.css';
import { LightElement } from './light-element';
import './problem-note';

const POLL_MS = 2000;
/** Work whose subject is a resolution. */
const OF_RESOLUTION = new Set(['align', 'fetch']);

/** The long work that is being done or was done, the newest first; looks again by itself while it is shown. */
export class JobList extends LightElement {
    static override properties = {
        items: { state: true },
        next: { state: true },
        loaded: { state: true },
        problem: { state: true },
    };

    declare items: Job[];
    declare next: string | null;
    declare loaded: boolean;
    declare problem: Problem | null;

    private timer: ReturnType<typeof setInterval> | undefined;
    private running = new AbortController();

    constructor() {
        super();
        this.items = [];
        this.next = null;
        this.loaded = false;
        this.problem = null;
    }

    override connectedCallback(): void {
        super.connectedCallback();
        void this.look();
        this.timer = setInterval(() => void (document.hidden ? undefined : this.look()), POLL_MS);
    }

    override disconnectedCallback(): void {
        clearInterval(this.timer);
        this.running.abort();
        super.disconnectedCallback();
    }

    override render() {
        return html`
            <section class="page" aria-labelledby="jobs-title">
                <h1 id="jobs-title">${messages.jobs.title}</h1>
                <problem-note .problem=${this.problem}></problem-note>
                ${this.items.length > 0
                    ? this.table()
                    : this.loaded
                      ? html`<p class="empty">${messages.jobs.none}</p>`
                      : html`<p class="empty">${messages.list.loading}</p>`}
                ${this.next === null
                    ? nothing
                    : html`<button type="button" @click=${this.more}>${messages.list.more}</button>`}
            </section>
        `;
    }

    private table() {
        const { kind, subject, state, when } = messages.jobs;
        return html`<div class="table" tabindex="0" role="region" aria-labelledby="jobs-title">
            <table class="jobs">
                <thead>
                    <tr>
                        <th scope="col">${kind}</th>
                        <th scope="col">${subject}</th>
                        <th scope="col">${state}</th>
                        <th scope="col">${when}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>
                    ${repeat(this.items, (job) => job.id, this.row)}
                </tbody>
            </table>
        </div>`;
    }

    private readonly row = (job: Job) => {
        const kind = messages.jobs.kinds[job.kind] ?? job.kind;
        const isOver = job.state !== 'queued' && job.state !== 'running';
        return html`<tr class=${job.state}>
            <th scope="row">${kind}</th>
            <td>
                ${OF_RESOLUTION.has(job.kind)
                    ? html`<a href=${resolutionAddress(job.subject)}><bdi>${job.subject}</bdi></a>`
                    : html`<bdi>${job.subject}</bdi>`}
            </td>
            <td>
                <span class="job-state">${messages.jobs.states[job.state]}</span>
                ${isOver || job.total === 0
                    ? nothing
                    : html`<progress
                              max=${job.total}
                              .value=${job.done}
                              aria-label=${messages.jobs.progressLabel(kind, job.subject)}
                          ></progress>
                          <span>${messages.jobs.progress(job.done, job.total)}</span>`}
                ${job.message === '' ? nothing : html`<span class="job-message" dir="auto">${job.message}</span>`}
            </td>
            <td><time datetime=${job.changed}>${timeOf(job.changed)}</time></td>
            <td>
                ${isOver
                    ? nothing
                    : html`<button
                          type="button"
                          aria-label=${messages.jobs.cancelLabel(kind, job.subject)}
                          @click=${() => this.cancel(job)}
                      >
                          ${messages.jobs.cancel}
                      </button>`}
            </td>
        </tr>`;
    };

    /** Looks at the newest; older ones that were asked for stay. */
    private readonly look = async () => {
        const { signal } = this.running;
        try {
            const page = await listJobs(null, signal);
            const fresh = new Set(page.items.map((job) => job.id));
            const older = this.items.filter((job) => !fresh.has(job.id));
            this.items = [...page.items, ...(older.length > 0 ? older : [])];
            this.next = older.length > 0 ? this.next : page.next;
            this.problem = null;
        } catch (error) {
            if (!signal.aborted) {
                this.problem = ProblemError.from(error).problem;
            }
        }
        this.loaded = true;
    };

    private readonly more = async () => {
        try {
            const page = await listJobs(this.next, this.running.signal);
            this.items = [...this.items, ...page.items];
            this.next = page.next;
        } catch (error) {
            this.problem = ProblemError.from(error).problem;
        }
    };

    private async cancel(job: Job): Promise<void> {
        try {
            await cancelJob(job.id);
        } catch (error) {
            this.problem = ProblemError.from(error).problem;
        }
        await this.look();
    }
}

customElements.define('job-list', JobList);
