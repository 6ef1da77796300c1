import { messages } from '../messages/messages';
import type { Problem } from './types';

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
        return new ProblemError({ type: 'about:blank', title, status, detail });
    }

    /** Any error as a problem, so that nothing fails in silence. */
    static from(error: unknown): ProblemError {
        return error instanceof ProblemError
            ? error
            : ProblemError.named(0, messages.problem.unexpected, String(error));
    }
}
