import { keep, kept } from '../kept';

const KEY = 'reviewer';
export const LONGEST_NAME = 100;

/** The name of who reviews in this browser, or nothing before it was asked for. */
export function reviewerName(): string {
    const name = kept(KEY);
    return typeof name === 'string' ? name : '';
}

export function keepReviewerName(name: string): void {
    keep(KEY, name.trim().slice(0, LONGEST_NAME));
}
