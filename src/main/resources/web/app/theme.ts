import { keep, kept } from './kept';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

export function chosenTheme(): Theme {
    return THEMES.find((theme) => theme === kept(KEY)) ?? 'system';
}

/** Shows the page in the colours, and keeps the choice; the system's preference needs no keeping. */
export function chooseTheme(theme: Theme): void {
    keep(KEY, theme === 'system' ? null : theme);
    showTheme();
}

export function showTheme(): void {
    const theme = chosenTheme();
    if (theme === 'system') {
        delete document.documentElement.dataset.theme;
    } else {
        document.documentElement.dataset.theme = theme;
    }
}
