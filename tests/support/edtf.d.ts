/** The part of edtf.js that the tests compare dates with; the package brings no types. */
declare module 'edtf' {
	interface Moment {
		readonly type: string;
		/** First millisecond that it can mean, UTC. */
		readonly min: number;
		/** Last millisecond that it can mean, UTC; infinite where an interval is open. */
		readonly max: number;
		readonly approximate: { readonly value: number };
		readonly uncertain: { readonly value: number };
	}
	/** Throws where the text is no EDTF. */
	export default function edtf(text: string): Moment;
}
