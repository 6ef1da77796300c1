import type { Change, NamingUnits, Unit } from '../api/types';
import type { Question } from '../components/question-dialog';
import { languageName, listOf, messages } from '../messages/messages';
import { inOfficialOrder } from '../text/languages';
import { nameOf } from './changes';

/** What makes units by hand, which aligning anew takes back. */
const BY_HAND = new Set(['merge', 'split', 'move', 'insert', 'delete']);

/** What a resolution has, and what of it would be replaced: languages by their tags. */
export interface Replacement {
    symbol: string;
    languages: string[];
    replaced: string[];
}

/** Whether files are to go to a resolution that is there already. */
export function whetherToReplace({ symbol, languages, replaced }: Replacement): Question {
    const danger = replaced.length > 0;
    return {
        title: messages.upload.exists(symbol, names(languages)),
        what: danger ? messages.upload.replaces(names(replaced)) : messages.upload.adds,
        yes: danger ? messages.upload.replace : messages.upload.add,
        danger,
    };
}

/**
 * Whether to align anew what was merged, split and moved by hand and isn't confirmed; null where nothing is.
 *
 * @param changes the last of the alignment, the newest first
 * @param units as they are now
 */
export function whetherToRealign(changes: Change[], units: Unit[]): Question | null {
    const last = changes.findIndex(({ kind, undone }) => kind === 'align' && !undone);
    const lost = changes
        .slice(0, last < 0 ? changes.length : last)
        .filter(({ kind, undone, did }) => kind === 'edit' && !undone && did?.some(({ op }) => BY_HAND.has(op)))
        .filter(({ edits = [] }) => !areConfirmed(edits, units));
    if (lost.length === 0) {
        return null;
    }
    const people = listOf([...new Set(lost.map(({ who }) => nameOf(who)))]);
    return {
        title: messages.edit.realignTitle,
        what: messages.edit.realignLoses(lost.length, people),
        yes: messages.edit.realignYes,
        danger: true,
    };
}

/** Whether all is confirmed that is left of the units that edits name; long lists of edits aren't told. */
function areConfirmed(edits: NamingUnits[], units: Unit[]): boolean {
    const named = new Set(edits.flatMap(({ units: many = [], unit = 0, to = 0 }) => [...many, unit, to]));
    const left = units.filter(({ id }) => named.has(id));
    return left.length > 0 && left.every(({ status }) => status === 'confirmed');
}

function names(tags: string[]): string {
    return listOf(inOfficialOrder(tags).map(languageName));
}
