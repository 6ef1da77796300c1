/** How high rows are, measured or guessed, so that only those in sight need be in the document. */
export class RowHeights {
    private measured = new Map<number, number>();
    private ids: number[] = [];
    /** Where each row begins; one more entry than rows, the last being the height of all. */
    private tops = new Float64Array(1);
    private guess: (index: number) => number = () => 0;

    /** Takes the rows' ids in their order, and how to guess the height of one that was never measured. */
    show(ids: number[], guess: (index: number) => number): void {
        this.ids = ids;
        this.guess = guess;
        this.add();
    }

    /** Forgets what was measured, since the columns' widths have changed. */
    forget(): void {
        this.measured.clear();
        this.add();
    }

    /** Takes a row's measured height, and says whether that moved what is below. */
    measure(id: number, height: number): boolean {
        if (height === 0 || Math.abs((this.measured.get(id) ?? 0) - height) < 0.5) {
            return false;
        }
        this.measured.set(id, height);
        return true;
    }

    add(): void {
        this.tops = new Float64Array(this.ids.length + 1);
        for (let i = 0; i < this.ids.length; i++) {
            this.tops[i + 1] = this.tops[i]! + (this.measured.get(this.ids[i]!) ?? this.guess(i));
        }
    }

    top(index: number): number {
        return this.tops[index] ?? this.all;
    }

    get all(): number {
        return this.tops[this.ids.length] ?? 0;
    }

    /** The row at a distance from the top; the last for what lies below it. */
    at(distance: number): number {
        let low = 0;
        let high = this.ids.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.tops[middle]! <= distance) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
