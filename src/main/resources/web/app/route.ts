/** Where the page is, as its address tells. */
export type Route =
    | { page: 'list'; words: string }
    | { page: 'resolution'; id: string; unit: string | null }
    | { page: 'jobs' }
    | { page: 'queue'; resolution: string; flag: string }
    | { page: 'unknown' };

/** The route of an address's hash: `#/?q=rights`, `#/resolutions/A-RES-59-187/units/12`. */
export function routeOf(hash: string): Route {
    const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
    const parts = path.split('/').filter((part) => part !== '').map(decoded);
    if (parts.length === 0) {
        return { page: 'list', words: new URLSearchParams(search).get('q') ?? '' };
    }
    const [kind, id, under, unit] = parts;
    if (kind === 'resolutions' && id !== undefined) {
        if (parts.length === 2) {
            return { page: 'resolution', id, unit: null };
        }
        if (parts.length === 4 && under === 'units' && unit !== undefined) {
            return { page: 'resolution', id, unit };
        }
    }
    if (parts.length === 1 && kind === 'jobs') {
        return { page: 'jobs' };
    }
    if (parts.length === 1 && kind === 'review') {
        const asked = new URLSearchParams(search);
        return { page: 'queue', resolution: asked.get('resolution') ?? '', flag: asked.get('flag') ?? '' };
    }
    return { page: 'unknown' };
}

export const JOBS_ADDRESS = '#/jobs';

export function queueAddress(resolution = '', flag = ''): string {
    const asked = Object.entries({ resolution, flag }).filter(([, value]) => value !== '');
    return asked.length === 0 ? '#/review' : `#/review?${new URLSearchParams(asked)}`;
}

export function listAddress(words = ''): string {
    return words === '' ? '#/' : `#/?${new URLSearchParams({ q: words })}`;
}

export function resolutionAddress(id: string): string {
    return `#/resolutions/${encodeURIComponent(id)}`;
}

export function unitAddress(id: string, unit: number): string {
    return `${resolutionAddress(id)}/units/${unit}`;
}

function decoded(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}
