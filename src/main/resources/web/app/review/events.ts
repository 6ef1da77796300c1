import { alignmentEventsAddress } from '../api/client';
import type { AlignmentAnswer } from '../api/types';

/** Who hears of what others do to an alignment. */
export interface AlignmentNews {
    change(change: AlignmentAnswer): void;
    reload(version: number): void;
    deleted(): void;
}

export interface AlignmentWatch {
    close(): void;
}

/**
 * Follows the changes of an alignment after a version. Each tells all that happened since the one before; the browser
 * connects again by itself, and says what it has heard last.
 */
export function watchAlignment(resolution: string, since: number, news: AlignmentNews): AlignmentWatch {
    const source = new EventSource(alignmentEventsAddress(resolution, since));
    const on = <T>(name: string, hear: (data: T) => void) =>
        source.addEventListener(name, (event: MessageEvent<string>) => hear(JSON.parse(event.data) as T));
    on<AlignmentAnswer>('change', (change) => news.change(change));
    on<{ version: number }>('reload', ({ version }) => news.reload(version));
    source.addEventListener('deleted', () => {
        source.close();
        news.deleted();
    });
    return source;
}
