/** Whether a key belongs to a field that one writes into. */
export function isTyping(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
