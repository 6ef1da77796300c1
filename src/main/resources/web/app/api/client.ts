import { ProblemError } from './problem-error';
import type { Edit } from '../review/edits';
import { reviewerName } from '../review/reviewer';
import { mediaTypeOf } from '../text/file-names';
import type {
    AlignmentAnswer,
    AlignmentPart,
    Change,
    Job,
    Page,
    QueueItem,
    Resolution,
    ResolutionSummary,
    TakenText,
    TextContent,
    TextSummary,
    Translation,
    UnitDetails,
} from './types';

const BASE = '/api';
const JOB_POLL_MS = 400;

interface Answer<T> {
    body: T;
    status: number;
    etag: string | null;
}

export interface ListQuery {
    words: string;
    cursor?: string | null;
    limit?: number;
}

/** How far something is: both in the unit that the server counts, `total` 0 while nobody knows. */
export type Progress = (done: number, total: number) => void;

function resolutionPath(id: string, rest = ''): string {
    return `${BASE}/resolutions/${encodeURIComponent(id)}${rest}`;
}

function query(parameters: Record<string, string | number | null | undefined>): string {
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
        if (value !== null && value !== undefined && value !== '') {
            given.set(name, String(value));
        }
    }
    const text = given.toString();
    return text === '' ? '' : `?${text}`;
}

async function request<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
    let response: Response;
    let body: string;
    try {
        response = await fetch(path, init);
        body = await response.text();
    } catch (error) {
        if (init.signal?.aborted) {
            throw error;
        }
        throw ProblemError.unreachable();
    }
    if (!response.ok) {
        throw ProblemError.of(response.status, response.headers.get('Content-Type') ?? '', body);
    }
    return {
        body: (body === '' ? null : JSON.parse(body)) as T,
        status: response.status,
        etag: response.headers.get('ETag'),
    };
}

export async function listResolutions(
    { words, cursor, limit = 50 }: ListQuery,
    signal?: AbortSignal,
): Promise<Page<ResolutionSummary>> {
    const path = `${BASE}/resolutions${query({ q: words, cursor, limit })}`;
    return (await request<Page<ResolutionSummary>>(path, { signal })).body;
}

export async function getResolution(id: string, signal?: AbortSignal): Promise<Resolution> {
    return (await request<Resolution>(resolutionPath(id), { signal })).body;
}

/** The resolution, or null where there is none. */
export async function findResolution(id: string): Promise<Resolution | null> {
    try {
        return await getResolution(id);
    } catch (error) {
        if (error instanceof ProblemError && error.problem.status === 404) {
            return null;
        }
        throw error;
    }
}

/**
 * What is left out of the fields is empty afterwards.
 *
 * @param onlyNew whether one that is there already is left alone: the answer is a problem of status 412 then
 */
export async function putResolution(
    id: string,
    fields: Pick<Resolution, 'symbol' | 'title'> & Partial<Pick<Resolution, 'adopted' | 'session' | 'note'>>,
    onlyNew = false,
): Promise<Resolution> {
    const init = {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', ...unlessThere(onlyNew) },
        body: JSON.stringify(fields),
    };
    return (await request<Resolution>(resolutionPath(id), init)).body;
}

/** A text with its clauses, as they were read. */
export async function getText(id: string, language: string, signal?: AbortSignal): Promise<TextContent> {
    const path = resolutionPath(id, `/texts/${encodeURIComponent(language)}`);
    return (await request<TextContent>(path, { signal })).body;
}

/** A part of an alignment; whether there is something to undo is told of `who`. */
export async function getAlignment(
    id: string,
    { cursor, limit, who = '' }: { cursor: string | null; limit: number; who?: string },
    signal?: AbortSignal,
): Promise<AlignmentPart & { etag: string | null }> {
    const path = resolutionPath(id, `/alignment${query({ cursor, limit })}`);
    const answer = await request<AlignmentPart>(path, { signal, headers: signedBy(who) });
    return { ...answer.body, etag: answer.etag };
}

/** The latest changes of an alignment, the last first. */
export async function listChanges(id: string, limit: number): Promise<Change[]> {
    return (await request<Page<Change>>(resolutionPath(id, `/alignment/history${query({ limit })}`))).body.items;
}

export async function getUnit(id: string, unit: string, signal?: AbortSignal): Promise<UnitDetails> {
    const path = resolutionPath(id, `/alignment/units/${encodeURIComponent(unit)}`);
    return (await request<UnitDetails>(path, { signal })).body;
}

/** Makes edits, all or none. */
export function editAlignment(id: string, edits: Edit[], etag: string | null, who: string): Promise<AlignmentAnswer> {
    return change(resolutionPath(id, '/alignment/edits'), edits, etag, who);
}

/** Takes back the last change of somebody, or does again what was taken back last. */
export function stepBack(
    id: string,
    kind: 'undo' | 'redo',
    by: string,
    etag: string | null,
    who: string,
): Promise<AlignmentAnswer> {
    return change(resolutionPath(id, `/alignment/${kind}`), { steps: 1, by: by === '' ? 'anonymous' : by }, etag, who);
}

async function change(path: string, body: unknown, etag: string | null, who: string): Promise<AlignmentAnswer> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json', ...signedBy(who) };
    if (etag !== null) {
        headers['If-Match'] = etag;
    }
    const answer = await request<AlignmentAnswer>(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return { ...answer.body, etag: answer.etag };
}

function signedBy(who: string): Record<string, string> {
    return who === '' ? {} : { 'Hexapla-Reviewer': encodeURIComponent(who) };
}

export function alignmentEventsAddress(id: string, since: number): string {
    return resolutionPath(id, `/alignment/events${query({ since })}`);
}

export interface QueueQuery {
    resolution: string;
    flag: string;
    cursor?: string | null;
    limit?: number;
}

/** The drafts that are most likely wrong, those first. */
export async function listQueue(wanted: QueueQuery, signal?: AbortSignal): Promise<Page<QueueItem> & { total: number }> {
    const { resolution, flag, cursor, limit = 25 } = wanted;
    const path = `${BASE}/review${query({ resolution, flag, status: 'draft', cursor, limit })}`;
    return (await request<Page<QueueItem> & { total: number }>(path, { signal })).body;
}

export async function listJobs(cursor: string | null, signal?: AbortSignal): Promise<Page<Job>> {
    return (await request<Page<Job>>(`${BASE}/jobs${query({ cursor, limit: 50 })}`, { signal })).body;
}

/**
 * Aligns the texts of a resolution and waits until that is done.
 *
 * @param etag the version that the caller has seen, or null where there is none
 */
export async function align(id: string, etag: string | null, progress: Progress): Promise<void> {
    const headers = { ...(etag === null ? {} : { 'If-Match': etag }), ...signedBy(reviewerName()) };
    const answer = await request<unknown>(resolutionPath(id, '/alignment'), { method: 'POST', headers });
    if (answer.status === 202) {
        const job = await over(answer.body as Job, (seen) => progress(seen.done, seen.total));
        if (job.state !== 'done') {
            throw ProblemError.ofJob(job.message);
        }
    }
}

/**
 * Fetches the official texts of a resolution in all languages and waits until that is done or cancelled.
 *
 * @param follow is told of the job whenever it may have changed
 */
export async function fetchOfficial(id: string, symbol: string, follow: (job: Job) => void): Promise<Job> {
    const init = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ symbol }),
    };
    const job = await over((await request<Job>(resolutionPath(id, '/fetch'), init)).body, follow);
    if (job.state === 'failed') {
        throw ProblemError.ofJob(job.message);
    }
    follow(job);
    return job;
}

/** What a word is translated by, the most frequent first. */
export async function listTranslations(from: string, to: string, word: string, limit: number): Promise<Translation[]> {
    const path = `${BASE}/lexicon/translations${query({ from, to, word, limit })}`;
    return (await request<Page<Translation>>(path)).body.items;
}

export async function cancelJob(id: string): Promise<void> {
    await request<Job>(`${BASE}/jobs/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** The job when nothing more will happen. */
async function over(started: Job, follow: (job: Job) => void): Promise<Job> {
    let job = started;
    while (job.state === 'queued' || job.state === 'running') {
        follow(job);
        await new Promise((resolve) => setTimeout(resolve, JOB_POLL_MS));
        job = (await request<Job>(`${BASE}/jobs/${encodeURIComponent(job.id)}`)).body;
    }
    return job;
}

/**
 * Sends a file; XMLHttpRequest, since fetch does not tell how much was sent.
 *
 * @param onlyNew whether a text that is there already is left alone: the answer is a problem of status 412 then
 */
export function putText(
    id: string,
    language: string,
    file: File,
    onlyNew: boolean,
    progress: Progress,
): Promise<TextSummary> {
    const headers = { 'Content-Type': mediaTypeOf(file), ...unlessThere(onlyNew) };
    return send('PUT', resolutionPath(id, `/texts/${encodeURIComponent(language)}`), file, headers, progress);
}

/** Sends files and archives at once, all stored or none; the server tells their languages by their names or texts. */
export async function postTexts(
    id: string,
    files: { file: File; name: string }[],
    onlyNew: boolean,
    progress: Progress,
): Promise<TakenText[]> {
    const form = new FormData();
    files.forEach(({ file, name }) => form.append('file', file, name));
    const taken = await send<{ items: TakenText[] }>('POST', resolutionPath(id, '/texts'), form, unlessThere(onlyNew), progress);
    return taken.items;
}

function unlessThere(onlyNew: boolean): Record<string, string> {
    return onlyNew ? { 'If-None-Match': '*' } : {};
}

function send<T>(
    method: string,
    path: string,
    body: File | FormData,
    headers: Record<string, string>,
    progress: Progress,
): Promise<T> {
    return new Promise((resolve, reject) => {
        const upload = new XMLHttpRequest();
        upload.open(method, path);
        Object.entries(headers).forEach(([name, value]) => upload.setRequestHeader(name, value));
        upload.upload.onprogress = (event) => progress(event.loaded, event.total);
        upload.onerror = () => reject(ProblemError.unreachable());
        upload.onload = () => {
            if (upload.status >= 200 && upload.status < 300) {
                resolve(JSON.parse(upload.responseText) as T);
            } else {
                const type = upload.getResponseHeader('Content-Type') ?? '';
                reject(ProblemError.of(upload.status, type, upload.responseText));
            }
        };
        upload.send(body);
    });
}

export function exportAddress(id: string, format: string): string {
    return resolutionPath(id, `/export${query({ format })}`);
}
