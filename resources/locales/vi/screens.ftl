# Everything around the cards and questions: call bar, clocks, keys, pages.

window-title = Overdose Checklist
window-title-practice = LUYỆN TẬP - Overdose Checklist
window-title-audience = LUYỆN TẬP, cho cả phòng - Overdose Checklist
window-title-edit = Địa điểm - Overdose Checklist


## Call bar

# A space at which no line ends: a number is never torn from its country.
-nb = {"\u00A0"}
call-number = GỌI { $number } NGAY
call-also = GỌI { $number } NGAY (hoặc { $also })
call-calling = Đang có người gọi { $number }
call-calling-any = Đang có người gọi xe cứu thương
call-calling-since = từ { $time }. Không ai bắt máy? Gọi lại. Không phải vậy? [Q]
call-worse = Nặng hơn rồi. Báo tổng đài, hoặc gọi lại.
call-mark = Có người gọi cấp cứu [Q]
call-quiet = Xe cứu thương: { $number }
call-any = GỌI XE CỨU THƯƠNG: 911{ -nb }Mỹ{ -nb }và{ -nb }Canada, 999{ -nb }Anh, 112{ -nb }châu{ -nb }Âu, 000{ -nb }Úc, 111{ -nb }New{ -nb }Zealand
call-hint = điện thoại nào cũng được, bật loa
call-hint-country = điện thoại nào cũng được, bật loa ({ $country })
your-ambulance = cấp cứu
we-are-at = Chúng ta ở: { $address }
we-are-at-lacks = Xem chúng ta ở đâu: ở đây không hiện được địa chỉ.
way-in = Lối vào: { $access }
also-ring = Sau đó: { $name } { $number }
aed-here = AED ở đây: { $place }.
naloxone-here = Naloxone ở đây: { $place }.
naloxone-here-product = Naloxone ở đây: { $product }, { $place }.
detail-and-place = { $detail } { $place }
say-K1 = Nói: có người không tỉnh dậy. Nói đang thở thế nào.
say-A1 = Nói: có người không tỉnh, không thở bình thường.
say-B1 = Nói: có người còn thở, nhưng không tỉnh dậy.
say-E1 = Nói: có người tỉnh, nhưng thở kém hoặc tím tái.
say-C1 = Nói điều bạn thấy: buồn ngủ, lú lẫn, da ẩm dính, co giật, đau ngực.
call-taker = Tổng đài bắt máy? Làm theo lời họ. Tổng đài đang hướng dẫn? [T]
call-taker-leads = Tổng đài hướng dẫn. Làm theo lời họ. [T] hiện lại các bước.
aed-leads = AED hướng dẫn. Làm theo lời máy. [A] hiện lại các bước.
two-people = { $count ->
   *[other] { $count } người khác [V]
}
same-person = Vẫn người đó? Có { $key } / Người mới [P]
open-since = { $clock }
    .label = đã qua
sound-on = Âm thanh: bật [M]
    .state = Âm thanh: bật
sound-off = Âm thanh: tắt [M]
    .state = Âm thanh: tắt
sound-none = Không có tiếng: làm theo hình
    .state = Âm thanh: ở đây không có
sound-muted = Máy tính đã tắt tiếng hoặc im tiếng
    .state = Âm thanh: máy tính đã tắt hoặc im tiếng
sound-headphones = Tiếng ra tai nghe [M]
    .state = Âm thanh: ra tai nghe

## Questions

you-said = Bạn đã nói: { $answers }
check-title = KIỂM TRA LẠI
colour-asked = Nhìn lại màu da, môi.
look-timer = Nhìn ngực: { $seconds } trên { $of } giây
look-count = Đã đếm { $count } hơi thở êm. Chỉ chạm [U] khi thở êm, dễ dàng.
look-counted = Lần nhìn trước: { $count } trong { $of } giây
silence-ends = Bạn không bấm gì: tính là CHƯA RÕ sau { $clock }

## Instructions

outcome-not_breathing = KHÔNG THỞ BÌNH THƯỜNG
outcome-breathing_unresponsive = CÒN THỞ, KHÔNG TỈNH DẬY
outcome-awake_breathing_badly = TỈNH, THỞ KÉM HOẶC TÍM TÁI
outcome-awake_danger_signs = TỈNH, CÓ DẤU HIỆU NGUY HIỂM
outcome-after_rescue = TỈNH LẠI SAU KHI CỨU
outcome-high_risk = NGUY CƠ CAO, CHƯA CÓ DẤU HIỆU
outcome-no_danger_sign = CHƯA CÓ DẤU HIỆU NGUY HIỂM
done-cards = Đã xong: { $cards }
now-card = Bây giờ: { $card }
next-card = Tiếp theo: { $card }
last-card = Đây là thẻ cuối. Lần kiểm tra sẽ tự đến.
goes-on-in = Tự chuyển tiếp sau { $clock }
no-answer-to-check = Chưa trả lời lần kiểm tra. Nhìn nạn nhân ngay.
next-check = Kiểm tra tiếp sau { $clock }
    .label = Kiểm tra tiếp sau

## CPR

then = rồi { $order }
beat-push = ÉP { $number } / { $of }
beat-breath = THỔI { $number } / { $of }
beat-count = { $number }
    .of = trên { $of }
beat-weak = THỔI NGAY
beat-wait = ĐỂ HƠI RA. NHÌN NGỰC.
beat-every = mỗi { $seconds } giây thổi một hơi
beat-rate = { $rate } lần một phút
swap-in = đổi người giúp sau { $clock }
    .label = Đổi người giúp sau
swap-in-alone = đủ 2 phút sau { $clock }
    .label = Đủ 2 phút sau
swap-now = ĐỔI NGƯỜI GIÚP NGAY
swap-now-alone = ĐỦ 2 PHÚT. ÉP TIẾP.
swap-alone-no-phone = Chưa có điện thoại? Đi gọi cấp cứu ngay. Rồi quay lại liền.
cpr-look = Bỏ tay ra. Nhìn ngực, tối đa 10 giây.
    .detail =
        Thở êm, dễ dàng? CÓ.
        Đớp hơi như cá, ngáy, không thở hoặc chưa rõ? Ép tiếp.
    .display =
        BỎ TAY RA.
        NHÌN.
cpr-look-ended = Ép tiếp. Chỉ bấm CÓ nếu bạn đã thấy thở êm, dễ dàng.
title-child = { $outcome }: TRẺ EM
title-baby = { $outcome }: EM BÉ
weak-breaths-key = Thở yếu? [W]
weak-breaths-off = Chỉ đớp hơi như cá hoặc không thở? Ép lại [W]
mixed-line = Trộn benzo và opioid? Vẫn các bước đó.

## What the voice says beside what is shown

voice-count = { $number }
voice-check = Đây là thử tiếng.

## Naloxone

naloxone-none = Naloxone (Narcan): chưa cho liều nào
naloxone-none-here = Ở đây không có naloxone. Hỏi to ai có. [G]
naloxone-no-more = Không còn naloxone. Hỏi to ai có. [G]
naloxone-site-count = { $count ->
    [0] Ngày { $date } ở đây không có
   *[other] Ngày { $date } ở đây có { $count }
}
naloxone-given = Naloxone: đã cho { $count } liều, lần cuối lúc { $time }
naloxone-correct = Sai? Sửa liều cuối [I]
naloxone-taken-back = Đã xóa liều cuối khỏi bản ghi. Ghi lại [I]
naloxone-asked = Đã cho naloxone? [G]
naloxone-next = Không thở bình thường? Liều kế tiếp sau { $clock }
naloxone-look = Lần đổi người giúp tới: nhìn một lần, dưới 10 giây. Rồi ép tiếp.
naloxone-look-alone = Khi đủ 2 phút: nhìn một lần, dưới 10 giây. Rồi ép tiếp.
naloxone-look-steps = Xem hơi thở.
naloxone-due = Không thở bình thường? Đến lúc cho liều kế tiếp
naloxone-late = Không thở bình thường? Liều kế tiếp đã trễ
naloxone-wears-off = Bây giờ naloxone có thể hết tác dụng. Theo dõi hơi thở.
naloxone-still-watch = Tiếp tục theo dõi hơi thở.
rescue-watch = Có thể lại ngừng thở. Theo dõi hơi thở.

## Keys: short names of what they do

key-back = Quay lại
key-not-breathing = Không thở
key-breathing-again = Thở lại? Nằm nghiêng
key-check = Kiểm tra lại
key-next = Xong, tiếp
key-next-step = Bước tiếp theo
key-fit-over = Hết co giật
key-naloxone = Đã cho naloxone
key-correct = Sửa một liều
key-none-here = Không có naloxone
key-no-more = Không còn naloxone
key-some-here = Hóa ra có naloxone
key-which-device = Naloxone loại nào?
key-drugs = Có thể đã dùng gì?
key-help = Trợ giúp thêm
key-fit = Co giật toàn thân?
key-child = Trẻ em
    .hint = từ 1 tuổi trở lên
key-child-off = Trẻ em: bật. Tắt
key-baby = Em bé
    .hint = dưới 1 tuổi
key-age = { $age }, { $hint }
key-baby-off = Em bé: bật. Tắt
key-weak = Ở màn hình CPR: thở yếu
key-aed = Có AED rồi
key-aed-off = Hết bước AED
key-call-taker = Tổng đài hướng dẫn
key-call-taker-off = Hiện lại các bước
key-calling = Có người gọi cấp cứu
key-calling-off = Không ai gọi cấp cứu
key-alone = Tôi một mình
key-alone-off = Có người giúp thứ hai
key-crew = Đội cấp cứu đã tới
key-close = Đóng
key-new-person = Người mới
key-other-person = Người kia
key-count = Đếm một hơi thở
key-language = Ngôn ngữ
key-sound-on = Bật tiếng
key-sound-off = Tắt tiếng
key-sound-check = Thử tiếng
key-read = Đọc cho tôi
key-learn = Học
key-search = Tìm
key-site = Địa điểm
key-menu = Menu
key-distance = Chỉ lệnh, chữ lớn
key-plain = Bớt trên màn hình
key-show-all = Hiện tất cả
key-full-screen = Toàn màn hình
key-larger-text = Chữ lớn hơn
key-smaller-text = Chữ nhỏ hơn
key-usual-text = Cỡ chữ thường
key-same-person = Vẫn người đó
key-country = Nước
key-more = Thêm
key-back-to-steps = Về các bước

ask-new-person = Một người khác? Các bước cho người đầu vẫn tiếp tục.
    .yes = Có [1]
    .no = Không [P]
ask-one-too-many = Có { $count } người khác. Kết thúc các bước của người bị để lâu nhất? Bản ghi của người đó bị xóa.
ask-hide = { $page } - ẩn các bước? Các bước vẫn chạy.
    .yes = Có [1]
    .no = Không [Esc]
notice-dose-noted = Đã ghi lúc { $time }. Liều thứ hai? Bấm [G] lần nữa
notice-no-sound = Ở đây không có tiếng. Đọc các bước.
notice-silent = Máy tính này không phát tiếng. Không có tiếng: làm theo hình.
notice-muted = Máy tính đã tắt tiếng hoặc im tiếng. Tăng tiếng lên, hoặc làm theo hình.
notice-headphones = Tiếng ra tai nghe. Rút tai nghe, hoặc làm theo hình.
notice-sound-off = Tiếng đang tắt. [M] bật lên.
notice-doses = Naloxone: đã cho { $count } liều. Sai? Sửa liều cuối [I]
notice-no-question = Lúc này không có câu hỏi. [C] kiểm tra lại.
notice-no-question-look = Lúc này không có câu hỏi. Thở lại? [B]
notice-late = Không có trả lời kịp lúc. [C] kiểm tra lại.
notice-late-look = Không có trả lời kịp lúc, nên các bước đi tiếp. Thở lại? [B]
notice-fit-open = Thẻ co giật đang mở. Hết co giật? [F]
notice-page-open = Một trang đang mở. [Esc] về các bước.
notice-held = { $key } đang bị giữ hoặc khóa. Thả ra, rồi bấm lại.
notice-click-here = Nhấp vào đây để dùng phím
notice-strange-letter = Ở đây không biết chữ đó. Bấm 1, 2 hoặc 3.
notice-strange-key = Ở đây không biết chữ đó. Đổi sang chữ Latinh.
notice-close = Đóng? Ca này vẫn mở. Đóng lần nữa để thoát.
notice-close-unsaved = Đóng? Ca này chưa lưu và sẽ mất. Đóng lần nữa để thoát.
notice-unsaved = Không lưu được. Giữ cửa sổ mở.
mark-unsaved = Không lưu được
    .detail = Giữ cửa sổ mở. Sao chép hoặc in cho đội cấp cứu.
notice-newer = Một bản ghi đang mở do phiên bản mới hơn tạo. Giữ nguyên như vậy.
notice-found = Các bước cho một người vẫn còn mở, bắt đầu { $minutes ->
    [0] vừa mới đây
   *[other] { $minutes } phút trước
}. [V] mở lại.
notice-resumed = Các bước này tiếp tục từ { $time }. Một người khác? [P]
notice-left = Các bước bắt đầu { $date }, { $time } do phiên bản khác để lại. [V] liệt kê ra.
notice-left-waits = Các bước bắt đầu { $date }, { $time } do phiên bản khác để lại.
notice-away = Đã trở lại. Không ai xem các bước này trong { $minutes ->
    [0] chưa tới một phút
   *[other] { $minutes } phút
}. Mọi đồng hồ vẫn chạy.
notice-away-restarted = Đã trở lại. Máy tính đã khởi động lại. Theo đồng hồ máy mất { $minutes ->
    [0] chưa tới một phút
   *[other] { $minutes } phút
}.
notice-away-unknown = Đã trở lại. Máy tính đã khởi động lại và đồng hồ lùi lại: giờ ghi có thể sai.
notice-asleep = Máy tính đã ngủ { $minutes ->
    [0] chưa tới một phút
   *[other] { $minutes } phút
}. Mọi đồng hồ vẫn chạy.
text-size-cut = Chữ { $percent } %: ở đây không đủ chỗ cho { $wish } %

## Languages

languages-title = NGÔN NGỮ
languages-hint = Các bước vẫn tiếp tục. Trang { $page } trên { $pages }.
language-draft = { $name } (bản nháp)
language-second = Bên dưới: { $name }
language-second-none = Bên dưới: không có
notice-draft = Những lời này là bản nháp, chưa có ai kiểm tra. Bên dưới là { $name }.
notice-draft-alone = Những lời này là bản nháp, chưa có ai kiểm tra.
notice-in-english = Trang này hiện còn bằng tiếng Anh.
sound-no-voice = Không có giọng đọc tiếng này: đọc các bước
    .state = Giọng đọc: không có tiếng này

## Pages

help-title = TRỢ GIÚP THÊM
help-hint = Bấm một phím. Esc về đúng chỗ cũ. 1, 2 và 3 cũng trả lời câu hỏi.
fit-title = CO GIẬT
fit-clock = Co giật đã { $clock }
    .label = Co giật đã
choice-picked = đã chọn
drugs-title = CÓ THỂ ĐÃ DÙNG GÌ?
drugs-hint = Chọn mọi thứ đúng. Các bước không bao giờ đổi vì vậy.
devices-title = NALOXONE LOẠI NÀO?
devices-hint = Không có ở trang này? Làm theo hình trên vỏ hộp.
menu-title = MENU
menu-hint = Số điện thoại vẫn ở trên. Esc quay lại.
loudness-full = Độ to: hết cỡ
loudness-middle = Độ to: một nửa
loudness-low = Độ to: nhỏ
menu-of-system = { $item } (như máy tính này)
theme-light = Màu: chữ tối trên nền trắng
theme-dark = Màu: chữ sáng trên nền đen
theme-high_contrast = Màu: tương phản cao
theme-high_contrast_light = Màu: tương phản cao trên nền trắng
motion-full = Chuyển động: nhịp có động
motion-reduced = Chuyển động: chỉ đổi số
skin-both = Màu da trong hình: sáng và sẫm
skin-light = Màu da trong hình: sáng
skin-dark = Màu da trong hình: sẫm
country-title = BẠN ĐANG Ở NƯỚC NÀO?
country-hint = Trang { $page } trên { $pages }. 9 hiện thêm.
country-choice = { $name } ({ $code }): { $number }
profile-intl = quốc tế
profile-us-aha = Mỹ
profile-uk-ie = Anh và Ireland
profile-ca-community = Canada, người cứu trợ cộng đồng
profile-anz = Úc và New Zealand
profile-erc = Châu Âu
product-intl = thuốc xịt hoặc thuốc tiêm
product-us-aha = thuốc xịt 4 mg
product-uk-ie = thuốc xịt 1.8 mg (từ 14 tuổi) hoặc vạch 0.4 mg
product-ca-community = thuốc tiêm 0.4 mg hoặc thuốc xịt
product-anz = thuốc xịt
product-erc = thuốc xịt hoặc thuốc tiêm


## One switch, and a screen reader

reader-keys = Phím: { $keys }
notice-reader = Ở đây có trình đọc màn hình: giọng nói chỉ giữ nhịp và nhắc việc. Đổi: Menu [O]
reader-voice-beat = Giọng nói cạnh trình đọc màn hình: nhịp và nhắc việc
reader-voice-orders = Giọng nói cạnh trình đọc màn hình: đọc cả lệnh
scan-off = Một công tắc: tắt
scan-on = Một công tắc: mỗi nút { $seconds } giây
