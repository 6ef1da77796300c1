/** What a reviewer can do to the unit or the segment chosen, or to the whole alignment. */
export type Action =
    | 'confirm'
    | 'reject'
    | 'reopen'
    | 'merge'
    | 'split'
    | 'pushDown'
    | 'pushUp'
    | 'editText'
    | 'join'
    | 'insert'
    | 'remove'
    | 'comment'
    | 'panel'
    | 'undo'
    | 'redo'
    | 'realign'
    | 'search'
    | 'nextFound'
    | 'previousFound'
    | 'nextDraft'
    | 'nextDoubt';

const PLAIN: Record<string, Action> = {
    Enter: 'confirm',
    r: 'reject',
    o: 'reopen',
    m: 'merge',
    s: 'split',
    e: 'editText',
    i: 'insert',
    Delete: 'remove',
    c: 'comment',
    h: 'panel',
    u: 'undo',
    '/': 'search',
    n: 'nextFound',
    d: 'nextDraft',
    f: 'nextDoubt',
};

const SHIFTED: Record<string, Action> = {
    M: 'join',
    U: 'redo',
    R: 'realign',
    N: 'previousFound',
    '/': 'search',
};

const WITH_ALT: Record<string, Action> = { ArrowDown: 'pushDown', ArrowUp: 'pushUp' };

const LETTER = /^Key([A-Z])$/;

/** The key's letter; on a keyboard of another script, the Latin one that stands there. */
export function letterOf(event: KeyboardEvent): string {
    const place = LETTER.exec(event.code)?.[1];
    const isOther = event.key.length === 1 && event.key > '\u024F';
    if (place === undefined || !isOther) {
        return event.key;
    }
    return event.shiftKey ? place : place.toLowerCase();
}

/** What a key means, or undefined where it means nothing to the reviewer. */
export function actionOf(event: KeyboardEvent): Action | undefined {
    if (event.ctrlKey || event.metaKey || event.isComposing) {
        return undefined;
    }
    if (event.altKey) {
        return WITH_ALT[event.key];
    }
    const key = letterOf(event);
    return event.shiftKey ? SHIFTED[key] : PLAIN[key];
}

/** The key of an action, for buttons that do the same. */
export function keyOf(action: Action): string {
    const find = (keys: Record<string, Action>) => Object.keys(keys).find((key) => keys[key] === action);
    const shifted = find(SHIFTED);
    return find(PLAIN) ?? (shifted === undefined ? '' : `Shift+${shifted}`);
}
