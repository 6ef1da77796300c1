import { messages } from '../messages/messages';
import type { Problem } from './types';

/** The type of problems that the page itself tells of, in its own language. */
const OF_THE_PAGE = 'urn:hexapla:problem:page';

/** Whether a problem is told in the server's English. */
export function isOfServer({ type }: Problem): boolean {
    return type !== OF_THE_PAGE;
}

/** A problem's title in the page's language, as far as the page knows it. */
export function titleOf({ type, title, status }: Problem): string {
    const kind = type.slice(type.lastIndexOf(':') + 1);
    return messages.problem.titles[kind] ?? messages.problem.titles[status] ?? title;
}

/** A request that came to nothing, with the server's words for why. */
export class ProblemError extends Error {
    readonly problem: Problem;

    constructor(problem: Problem) {
        super(problem.detail || problem.title);
        this.problem = problem;
    }

    /** The problem that an answer's body tells of; a body of another kind is never shown. */
    static of(status: number, contentType: string, body: string): ProblemError {
        if (contentType.includes('json')) {
            try {
                const problem = JSON.parse(body) as Partial<Problem>;
                if (typeof problem.title === 'string') {
                    return new ProblemError({ type: 'about:blank', detail: '', status, ...problem } as Problem);
                }
            } catch {
                // answered below
            }
        }
        return ProblemError.named(status, messages.problem.unexpected, messages.problem.status(status));
    }

    static unreachable(): ProblemError {
        return ProblemError.named(0, messages.problem.unreachable, messages.problem.unreachableDetail);
    }

    static named(status: number, title: string, detail: string): ProblemError {
        return new ProblemError({ type: OF_THE_PAGE, title, status, detail });
    }

    /** What the server says of work that failed. */
    static ofJob(message: string): ProblemError {
        return new ProblemError({ type: 'urn:hexapla:problem:failed-job', title: message, status: 0, detail: message });
    }

    /** Any error as a problem, so that nothing fails in silence. */
    static from(error: unknown): ProblemError {
        return error instanceof ProblemError
            ? error
            : ProblemError.named(0, messages.problem.unexpected, String(error));
    }
}
