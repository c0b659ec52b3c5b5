/**
 * Gives every text marked `data-copy` a button that copies it, and every group of them marked
 * `data-copies` a region that says so to those who cannot see the button change. Without this script
 * the texts can be selected; so they can where the browser gives pages no clipboard, and there are
 * no buttons then.
 */
function addButtons(group: Element): void {
	const status = makeElement('p', 'hidden', '');
	status.role = 'status';
	let last: Text | undefined;
	for (const text of group.querySelectorAll<HTMLElement>('[data-copy]')) {
		const name = text.dataset['copy'] ?? '';
		const word = new Text('Copy');
		const button = makeElement('button', 'copy', '');
		button.type = 'button';
		button.append(word, makeElement('span', 'hidden', ` ${name}`));
		const say = (words: string) => {
			if (last) last.data = 'Copy';
			last = word;
			word.data = words;
			status.textContent = words;
		};
		button.addEventListener('click', () => {
			// Emptied first, so that the same words are said again for another press.
			status.textContent = '';
			navigator.clipboard.writeText(text.textContent.trim()).then(
				() => say('Copied'),
				() => {
					getSelection()?.selectAllChildren(text);
					say('Selected, to be copied by hand');
				},
			);
		});
		text.after(button);
	}
	group.append(status);
}

function makeElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	text: string,
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.className = className;
	element.textContent = text;
	return element;
}

// A page that is not served safely has no clipboard, whatever the types say.
if ('clipboard' in navigator) document.querySelectorAll('[data-copies]').forEach(addButtons);
