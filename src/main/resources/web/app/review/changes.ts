import type { Change, Did } from '../api/types';
import { flagName, messages } from '../messages/messages';

/** What a change did, in words: in the page's language, or else in the server's English. */
export interface Summary {
    text: string;
    english: boolean;
}

/** Where an English summary names a flag by its key. */
const FLAG = /(?<=the flag )[a-z-]+/g;

/** What a change did, composed of its kind and of what was done. */
export function summaryOf({ kind, summary, did = [] }: Pick<Change, 'summary' | 'did'> & { kind?: string }): Summary {
    const phrases = did.map(phrase);
    if (phrases.length === 0 || phrases.includes(null)) {
        const named = summary.replace(FLAG, (flag) => `“${flagName(flag)}”`);
        return { text: named, english: true };
    }
    const list = phrases.join(' · ');
    const text = kind === 'undo' ? messages.did.undone(list) : kind === 'redo' ? messages.did.redone(list) : list;
    return { text, english: false };
}

function phrase({ op, times = 1, flag }: Did): string | null {
    const words = messages.did.ops[op];
    if (words === undefined) {
        return null;
    }
    const whole = flag === undefined ? words : `${words} (${flagName(flag)})`;
    return times > 1 ? messages.did.times(whole, times) : whole;
}

/** A name as the page shows it. */
export function nameOf(who: string | undefined): string {
    return who === undefined || who === '' ? messages.edit.somebody : who === 'anonymous' ? messages.edit.anonymous : who;
}
