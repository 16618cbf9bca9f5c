import { opens, type Phrase, whole } from "./phrase.ts"

/** The wordings of furniture in other languages than English: those that many outlets of a language share. */
const RELATED =
  "lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|das könnte sie auch interessieren|lea también|lee también|leer más|te puede interesar|le puede interesar|más información|noticias relacionadas|notas relacionadas|lire aussi|à lire aussi|à lire également|sur le même sujet|voir aussi|articles liés|leia também|leia mais|veja também|saiba mais|notícias relacionadas|leggi anche|leggi tutto|potrebbe interessarti|articoli correlati|lees ook|lees meer|läs också|läs även|läs mer|les også|læs også|les mer|læs mere|lue myös|czytaj także|czytaj też|zobacz także|zobacz też|čtěte také|související články|citește și|olvassa el|ilgili haberler|bunları da oku|baca juga|artikel terkait|berita terkait|xem thêm|đọc thêm|tin liên quan|читайте также|по теме|материалы по теме|читайте також|διαβάστε επίσης|δείτε επίσης|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|קראו גם|यह भी पढ़ें|関連記事|あわせて読みたい|相关阅读|相关新闻|延伸閱讀|延伸阅读|相關新聞|관련기사|관련 기사|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง"
const SHARED =
  "teilen|artikel teilen|drucken|compartir|comparte|partager|compartilhar|compartilhe|condividi|delen|dela|del|jaa|udostępnij|sdílet|distribuie|megosztás|paylaş|bagikan|share artikel|chia sẻ|поделиться|поширити|κοινοποίηση|شارك|مشاركة|שתפו|シェア|分享|공유|공유하기|แชร์"
const LETTER =
  "newsletter (?:abonnieren|bestellen)|jetzt abonnieren|suscríbete(?: a .{1,60})?|suscribirse|abonnez-vous(?: à .{1,60})?|s['’]abonner|s['’]inscrire à la newsletter|assine(?: a .{1,60})?|inscreva-se(?: .{1,60})?|iscriviti(?: alla .{1,60})?|abbonati|schrijf je in .{1,60}|prenumerera(?: .{1,60})?|zapisz się .{1,60}|berlangganan|подписаться|подпишитесь на .{1,60}|підписатися|メルマガ登録|订阅|訂閱|구독하기"
const COMMENTS =
  "kommentare|kommentar schreiben|comentarios|deja (?:un comentario|una respuesta)|commentaires|laisser un commentaire|comentários|deixe (?:um comentário|uma resposta)|commenti|lascia un commento|reacties|geef een reactie|kommentarer|lämna en kommentar|komentarze|dodaj komentarz|komentar|tinggalkan balasan|комментарии|оставить комментарий|yorumlar|yorum yap|コメント|コメントを残す|评论|留言|댓글"
const RIGHTS =
  "alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|hak cipta|все права защищены|tüm hakları saklıdır|無断転載|版权所有|版權所有|무단전재|저작권자"

export const SECTIONS_ABROAD: readonly Phrase[] = [whole("comments", `(?:\\d+ )?(?:${COMMENTS})(?: \\(?\\d+)?`)]
export const LISTS_ABROAD: readonly Phrase[] = [whole("related", RELATED)]
export const ANYWHERE_ABROAD: readonly Phrase[] = [
  opens("related", 200, `(?:${RELATED})\\s*[:：»>|]`),
  whole("share", SHARED),
  whole("newsletter", LETTER),
]
export const TAIL_ABROAD: readonly Phrase[] = [
  opens("copyright", 300, RIGHTS),
  whole("copyright", `(?:©|\\(c\\)|copyright).{0,200}(?:${RIGHTS})`),
]
