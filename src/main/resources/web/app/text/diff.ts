/** A stretch of two texts: in both, or in one alone. */
export interface DiffPart {
    kind: 'same' | 'gone' | 'new';
    text: string;
}

/** Texts of more pieces than this are told apart as wholes: the comparison's cost grows with the square. */
const MOST_PIECES = 1500;

/** How a text became another, word by word. */
export function wordDiff(before: string, after: string, language: string): DiffPart[] {
    const old = pieces(before, language);
    const now = pieces(after, language);
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start]) {
        start++;
    }
    let end = 0;
    while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) {
        end++;
    }
    const middle = changes(old.slice(start, old.length - end), now.slice(start, now.length - end));
    const all: DiffPart[] = [
        { kind: 'same', text: old.slice(0, start).join('') },
        ...middle,
        { kind: 'same', text: old.slice(old.length - end).join('') },
    ];
    return together(all);
}

function pieces(text: string, language: string): string[] {
    return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** By the longest common subsequence. */
function changes(old: string[], now: string[]): DiffPart[] {
    if (old.length > MOST_PIECES || now.length > MOST_PIECES) {
        return [
            { kind: 'gone', text: old.join('') },
            { kind: 'new', text: now.join('') },
        ];
    }
    const width = now.length + 1;
    const longest = new Uint16Array((old.length + 1) * width);
    for (let i = old.length - 1; i >= 0; i--) {
        for (let j = now.length - 1; j >= 0; j--) {
            longest[i * width + j] =
                old[i] === now[j]
                    ? longest[(i + 1) * width + j + 1]! + 1
                    : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
        }
    }
    const parts: DiffPart[] = [];
    let i = 0;
    let j = 0;
    while (i < old.length || j < now.length) {
        if (i < old.length && j < now.length && old[i] === now[j]) {
            parts.push({ kind: 'same', text: old[i++]! });
            j++;
        } else if (j === now.length || (i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) {
            parts.push({ kind: 'gone', text: old[i++]! });
        } else {
            parts.push({ kind: 'new', text: now[j++]! });
        }
    }
    return parts;
}

function together(parts: DiffPart[]): DiffPart[] {
    const all: DiffPart[] = [];
    for (const part of parts) {
        const last = all.at(-1);
        if (last?.kind === part.kind) {
            last.text += part.text;
        } else if (part.text !== '') {
            all.push({ ...part });
        }
    }
    return all;
}
