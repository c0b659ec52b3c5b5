/** Words that made-up claims are made of: enough of them that texts compress about as real ones do. */
const toList = (text: string): readonly string[] => text.split(/[|\s]*\n\s*|\|/).filter(Boolean);

export const SPEAKERS = toList(`
	officials|lawmakers|the delegation|a spokesman|two officers|the ministry|analysts|a prisoner|the command
	diplomats|witnesses|the committee|the embassy|an envoy|a former minister|the general staff|the air force
	three people familiar with the matter|the governor|a defector|border guards|the coast guard|an adviser
	the foreign ministry|a state agency|the intelligence service|investigators|the panel of experts|relatives
	a deputy chairman|the prosecutor|railway workers|dock hands|a medic|the president's office|the chief of staff
	a company commander|an engineer|monitors|negotiators|the spokeswoman|a member of the assembly|a drone pilot
	the regional court|researchers|the party newspaper|an interpreter|military bloggers|a senior aide|the mission
`);
export const VERBS = toList(`
	confirmed|described|withheld|repeated|estimated|announced|played down|called into question|set out|withdrew
	summed up|recalled|disclosed|dismissed|welcomed|condemned|documented|counted|traced|photographed|promised
	linked|compared|corrected|demanded|explained|foresaw|hinted at|insisted on|listed|mentioned|named|noted
	outlined|postponed|praised|presented|published|ruled out|suspected|verified|warned of|weighed|doubted
	cited|brushed aside|spoke of|pointed to|made public|handed over|refused to discuss|gave details of|ordered
`);
export const ADJECTIVES = toList(`
	second|third|first|ballistic|artillery|border|secret|official|northern|eastern|naval|winter|joint|mutual
	military|civilian|technical|wounded|captured|fallen|missing|special|elite|young|experienced|frozen|partial
	new|earlier|planned|regular|unusual|heavy|light|mobile|long-range|short-range|nuclear|strategic|economic
	humanitarian|bilateral|public|private|written|forged|damaged|intact|empty|guarded|abandoned|temporary
	permanent|annual|monthly|daily|coastal|inland|urban|rural|wooded|flooded|armoured|unmanned|foreign|medical
	educational|agricultural|industrial|chemical|electronic|diplomatic|legal|financial|sanctioned|disputed
	promised|delayed|sudden|quiet|limited|extensive|initial|final|separate|additional|remaining|reported
`);
export const NOUNS = toList(`
	shipment|brigade|battalion|contingent|training ground|depot|rail yard|harbour|treaty|protocol|summit|letter
	speech|parade|ceremony|exercise|missile|launcher|howitzer|shell|mine|drone|convoy|container|warehouse|factory
	hospital|cemetery|monument|camp|barracks|trench|village|bridge|road|crossing|airfield|runway|ship|tanker
	vessel|train|helicopter|satellite|picture|video|recording|diary|document|passport|uniform|rifle|helmet|unit
	company|platoon|regiment|general|adviser|soldier|sapper|worker|builder|nurse|student|prisoner|family|widow
	orphan|medal|award|salary|payment|debt|loan|shipyard|refinery|oil delivery|grain delivery|fuel|coal|currency
	bank|account|sanction|resolution|veto|vote|hearing|inquiry|verdict|ceasefire|offensive|assault|retreat|attack
	counterattack|ambush|flank|front|sector|forest|field|river|island|region|district|town|capital|embassy
	consulate|delegation|visit|meeting|talk|call|message|invitation|offer|condition|guarantee|pledge|threat
	warning|test|launch|warhead|engine|fragment|component|chip|debris|crater|casualty|loss|body|remains|exchange
	list|register|figure|estimate|share|rotation|reinforcement|withdrawal|deployment|transfer|agreement|programme
	laboratory|reactor|tunnel|dam|power plant|school|museum|flight|route|schedule|order|language course|interpreter
	radio|signal|frequency|map|plan|tactic|mistake|lesson|report|briefing|statement|interview|denial|rumour
`);
export const PREPOSITIONS = toList(`
	near|from|after|before|during|because of|in return for|ahead of|beyond|behind|along with|instead of|outside
	in the rear of|on the way to|in connection with|as part of|against|without|not far from|on the eve of|despite
`);
export const ADDITIONS = toList(`
	without naming a number|at a briefing for the press|in an interview on the radio|after a request by parliament
	on the sidelines of a summit|according to the text of the statement|which others had put higher
	for the first time|in a written answer|as it had a week before|and gave no date|but spoke of an estimate
	and asked that no names be used|in his evening address|at a closed hearing|in a letter to the council
	which could not be checked on the spot|citing intercepted calls|on a visit to the region|and showed pictures
	in reply to a question|on the day of the vote|and called it a violation|though no one else was present
	before flying home|in a post that was later deleted|on condition of anonymity|as two agencies reported
`);
export const MONTHS = toList(
	'January|February|March|April|May|June|July|August|September|October|November|December',
);
