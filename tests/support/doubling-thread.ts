/** A thread that doubles numbers, gives up at 13 and ends at 99. */
import { answerLots } from '../../src/answer-lots.ts';

answerLots((numbers: readonly number[]) => {
	if (numbers.includes(13)) throw new RangeError('Not 13.');
	if (numbers.includes(99)) process.exit();
	return numbers.map((number) => number * 2);
});
