import { words } from '../shared/words';

/**
 * What LaTeX commands without an argument stand for: the letters and symbols of the LaTeX2e encodings T1 and TS1
 * (The Comprehensive LaTeX Symbol List, chapters 2 and 3), Greek, and the mathematics that titles hold.
 * A table of our own, as the published ones weigh more than all that reads references.
 */
const WORDS = `
aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS SS i ı j ȷ dh ð DH Ð dj đ DJ Đ ng ŋ NG Ŋ th þ TH Þ ij ĳ IJ Ĳ

textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle ' textquotedbl "
quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright » guillemetleft « guillemetright »
guilsinglleft ‹ guilsinglright › flqq « frqq » glqq „ grqq “ lq ‘ rq ’ textendash – textemdash —
textexclamdown ¡ textquestiondown ¿ textless < textgreater > textbar | textbackslash \\ backslash \\
textasciitilde ~ textasciicircum ^ textasciigrave \` textunderscore _ textbraceleft { textbraceright } lbrace { rbrace }
textdollar $ textbullet • textperiodcentered · textellipsis … ldots … dots … dotsc … cdots ⋯ textasteriskcentered *
textsection § S § textparagraph ¶ P ¶ textdagger † dag † dagger † textdaggerdbl ‡ ddag ‡ ddagger ‡
textregistered ® texttrademark ™ textcopyright © copyright © textservicemark ℠ textordfeminine ª textordmasculine º
textonequarter ¼ textonehalf ½ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³
textdegree ° degree ° textcelsius ℃ celsius ℃ textmu µ micro µ textohm Ω ohm Ω textnumero № textpertenthousand ‱
textperthousand ‰ permil ‰ textcent ¢ cents ¢ textsterling £ pounds £ textyen ¥ yen ¥ texteuro € euro € EUR €
textflorin ƒ textcurrency ¤ textbaht ฿ textwon ₩ textbrokenbar ¦ textlnot ¬ textpm ± texttimes × textdiv ÷ textminus −
textfractionsolidus ⁄ textregistered ® checkmark ✓ textleftarrow ← textrightarrow → textuparrow ↑ textdownarrow ↓
angstrom Å Angstrom Å slash / hyphen - TeX TeX LaTeX LaTeX

alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν
xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
textalpha α textbeta β textgamma γ textdelta δ textepsilon ε textkappa κ textlambda λ textsigma σ texttau τ textomega ω
textGamma Γ textDelta Δ textOmega Ω

pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ cup ∪ cap ∩ setminus ∖ vee ∨ wedge ∧
le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ll ≪ gg ≫ ne ≠ neq ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝
lesssim ≲ gtrsim ≳ lt < gt > in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ perp ⊥ parallel ∥ mid ∣
infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ surd √ forall ∀ exists ∃ neg ¬ lnot ¬ emptyset ∅ varnothing ∅
leftarrow ← gets ← rightarrow → to → uparrow ↑ downarrow ↓ leftrightarrow ↔ Leftarrow ⇐ Rightarrow ⇒ Leftrightarrow ⇔
longrightarrow ⟶ longleftarrow ⟵ mapsto ↦ rightleftharpoons ⇌ prime ′ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ langle ⟨ rangle ⟩
lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | lvert | rvert | Vert ‖ angle ∠ triangle △ square □ diamond ⋄
log log ln ln exp exp sin sin cos cos tan tan max max min min lim lim
`;

/** Commands that leave a space. */
const SPACES = words('space quad qquad enspace thinspace nobreakspace newline par linebreak');

/** What each command stands for, by its name without the backslash. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...pairsOf(words(WORDS)),
  ...SPACES.map((name) => [name, ' '] as const),
]);

/** The same for commands that are one character. What is not here, as `\/` and `\-`, prints nothing. */
export const SYMBOL_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...Array.from('&%$#_{}').map((character) => [character, character] as const),
  ...Array.from(' ,;:>\\\n\r\t').map((character) => [character, ' '] as const),
  ['|', '‖'],
]);

function pairsOf(list: readonly string[]): (readonly [string, string])[] {
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? ''] as const] : []));
}
