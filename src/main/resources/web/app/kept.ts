/** What the browser keeps for this page between visits; one that keeps nothing still shows the page. */
export function kept(key: string): unknown {
    try {
        return JSON.parse(localStorage.getItem(`hexapla.${key}`) ?? 'null');
    } catch {
        return null;
    }
}

/** Keeps a value as JSON; null forgets it. */
export function keep(key: string, value: unknown): void {
    try {
        if (value === null) {
            localStorage.removeItem(`hexapla.${key}`);
        } else {
            localStorage.setItem(`hexapla.${key}`, JSON.stringify(value));
        }
    } catch {
        // nothing to be done about it
    }
}
