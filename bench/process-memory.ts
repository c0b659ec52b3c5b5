import { readdirSync, readFileSync } from 'node:fs';

/** The memory in megabytes that a process and all that it started hold now; 0 where nobody can tell. */
export function readTreeMegabytes(pid: number): number {
	return [pid, ...listDescendants(pid)].reduce((sum, one) => sum + readMegabytes(one), 0);
}

/** Linux lists the children of a process by the thread that started them. */
function listDescendants(pid: number): number[] {
	const threads = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? [];
	const children = threads.flatMap((thread) => {
		const list = attempt(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'));
		return list?.split(' ').filter(Boolean).map(Number) ?? [];
	});
	return children.flatMap((child) => [child, ...listDescendants(child)]);
}

function readMegabytes(pid: number): number {
	const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8'));
	return Number(/^VmRSS:\s+(\d+) kB/m.exec(status ?? '')?.[1] ?? 0) / 1024;
}

/** A process may end while it is looked at, and not every system has `/proc`. */
function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
