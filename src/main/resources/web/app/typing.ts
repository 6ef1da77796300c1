const PRESSED = new Set(['checkbox', 'radio', 'button', 'submit', 'file', 'range']);

/** Whether a key belongs to a field that one writes into. */
export function isTyping(target: EventTarget | null): boolean {
    const field = target instanceof HTMLElement ? target.closest('input, textarea, select, [contenteditable]') : null;
    return field !== null && !(field instanceof HTMLInputElement && PRESSED.has(field.type));
}
