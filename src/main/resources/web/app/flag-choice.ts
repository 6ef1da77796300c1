import type { Unit } from './api/types';
import { keep, kept } from './kept';

const KEY = 'hiddenFlags';

/** The flags that the reviewer doesn't want to see: a choice that is kept in the browser for all resolutions. */
export function readHiddenFlags(): string[] {
    const hidden = kept(KEY);
    return Array.isArray(hidden) ? hidden.filter((flag) => typeof flag === 'string') : [];
}

export function keepHiddenFlags(hidden: string[]): void {
    keep(KEY, hidden.length === 0 ? null : hidden);
}

/** The flags of the units with how many units have each, the most frequent first. */
export function flagCounts(units: Unit[]): Map<string, number> {
    const counts = new Map<string, number>();
    units.forEach(({ flags }) => flags.forEach((flag) => counts.set(flag, (counts.get(flag) ?? 0) + 1)));
    return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** Leaves the hidden flags out of units; what it has made of a unit it makes of it again, so that rows stay as they are. */
export class FlagSieve {
    private readonly sifted = new WeakMap<Unit, Unit>();

    constructor(private readonly hidden: string[]) {}

    of(unit: Unit): Unit {
        if (!unit.flags.some((flag) => this.hidden.includes(flag))) {
            return unit;
        }
        let rest = this.sifted.get(unit);
        if (rest === undefined) {
            rest = {
                ...unit,
                flags: unit.flags.filter((flag) => !this.hidden.includes(flag)),
                checks: unit.checks?.filter(({ flag }) => !this.hidden.includes(flag)),
            };
            this.sifted.set(unit, rest);
        }
        return rest;
    }
}
