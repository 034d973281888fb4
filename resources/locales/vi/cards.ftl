# The words of every step card in Vietnamese: the headline, the detail line and, where the far-away screen has one, the display line.

# Many people do not know the word "AED". The first time a card uses it, the card
# says what it is. Keeping the words here makes every card say it the same way.
-aed = AED (máy sốc tim)

## CALL (shown at once when Q1 is No or Not sure)

card-K1 = Gọi { $ems } ngay. Bật loa ngoài.
    .detail =
        Trước hết nói bạn ở đâu.
        Rồi nói: có người không tỉnh dậy.
        Nói đang thở thế nào.
        Đừng cúp máy.

card-K2 = Không có điện thoại? Hét to. Bảo một người đi gọi cấp cứu và lấy { -aed }.
    .detail =
        Điện thoại khóa? Chạm Khẩn cấp (Emergency).
        Một mình, không điện thoại? Naloxone (Narcan), ép ngực thổi ngạt 2 phút, rồi đi gọi cấp cứu.
        Nếu thở tốt: cho nằm nghiêng, rồi đi gọi cấp cứu.

card-K2-none = Không có điện thoại? Hét to. Bảo một người đi gọi cấp cứu và lấy { -aed }.
    .detail =
        Điện thoại khóa? Chạm Khẩn cấp (Emergency).
        Một mình, không điện thoại? Ép ngực thổi ngạt 2 phút, rồi đi gọi cấp cứu.
        Nếu thở tốt: cho nằm nghiêng, rồi đi gọi cấp cứu.

card-K2-alone = Một mình, không điện thoại? Hét to. Naloxone (Narcan), ép ngực thổi ngạt 2 phút, rồi đi gọi.
    .detail =
        Điện thoại khóa? Chạm Khẩn cấp (Emergency).
        Nếu thở tốt: cho nằm nghiêng, rồi đi gọi cấp cứu.
        Quay lại thật nhanh.

card-K2-alone-none = Một mình, không điện thoại? Hét to. Ép ngực thổi ngạt 2 phút, rồi đi gọi.
    .detail =
        Điện thoại khóa? Chạm Khẩn cấp (Emergency).
        Nếu thở tốt: cho nằm nghiêng, rồi đi gọi cấp cứu.
        Quay lại thật nhanh.

card-K3 = Mở khóa cửa. Bảo một người ra ngoài vẫy xe cứu thương vào.
    .detail =
        Bật đèn.
        Dọn thú nuôi và ghế khỏi lối đi.

card-K3-alone = Cửa ở gần? Mở khóa. Rồi quay lại ngay.
    .detail = Đi ngang qua thì bật đèn.

## A - NOT BREATHING NORMALLY

card-A1 = Gọi { $ems } ngay. Bật loa ngoài.
    .short = Gọi cấp cứu
    .detail =
        Trước hết nói bạn ở đâu.
        Rồi nói: có người không tỉnh, không thở bình thường.
        Làm theo lời tổng đài.

card-A2 = Có naloxone (Narcan)? Cho một liều ngay.
    .short = Naloxone
    .detail =
        Thuốc xịt: đưa đầu xịt sâu vào một lỗ mũi, ấn mạnh.
        Kim: mặt ngoài đùi, xuyên qua quần áo.
        Đừng xịt hay bơm thử.
        Chưa rõ đã dùng gì? Cứ cho naloxone.
    .display = CHO NALOXONE

card-A2-cpr = Ở đây có naloxone (Narcan)? Cho một liều. Rồi ép tiếp.
    .detail =
        Thuốc xịt: đưa đầu xịt sâu vào một lỗ mũi, ấn mạnh.
        Kim: mặt ngoài đùi, xuyên qua quần áo.

card-A2-none = Ở đây có ai có naloxone (Narcan)? Hỏi to.
    .detail =
        Có người có? Cho một liều ngay.
        Không ai có? Ép ngực và thổi ngạt là trước hết.
        Đừng đi tìm một mình.
    .display = HỎI AI CÓ NALOXONE

card-A2-staff = Ở đây có ai có naloxone (Narcan)? Hỏi to.
    .detail =
        Có người có? Bảo người đó cho một liều ngay.
        Không ai có? Ép ngực và thổi ngạt là trước hết.
    .display = HỎI AI CÓ NALOXONE

card-A3 = Đặt nằm ngửa. Ngửa đầu ra sau. Nâng cằm lên.
    .short = Nằm ngửa, đầu ra sau
    .detail =
        Đặt trên sàn.
        Lấy ra thức ăn, thuốc viên hay kẹo cao su bạn thấy.
        Đừng mò tay vào miệng.
    .display = NẰM NGỬA. ĐẦU RA SAU.

card-A3-baby = Đặt nằm ngửa. Giữ đầu thẳng. Nâng cằm lên.
    .short = Nằm ngửa, đầu thẳng
    .detail =
        Đặt trên sàn.
        Lấy ra thức ăn, thuốc viên hay kẹo cao su bạn thấy.
        Đừng mò tay vào miệng.
    .display = NẰM NGỬA. ĐẦU THẲNG.

card-A4 = Ép ngực thật mạnh và nhanh, 30 lần.
    .short = Ép ngực
    .detail =
        Hai bàn tay, chính giữa ngực.
        Ép xuống hết sức bạn, mỗi giây 2 lần.
        Mỗi lần để ngực nở lên lại.
    .display = ÉP MẠNH VÀ NHANH

card-A0c = Trẻ em: thổi ngạt 5 hơi trước.
    .detail =
        Em bé: giữ đầu thẳng.
        Trẻ em: ngửa đầu ra sau.
        Mỗi hơi nhìn ngực phồng lên.
    .display = THỔI 5 HƠI TRƯỚC

card-A4c = Trẻ em: ép ngực 30 lần, mỗi giây 2 lần.
    .detail =
        Ép sâu một phần ba bề dày ngực.
        Trẻ em: một hoặc hai bàn tay.
        Em bé: hai ngón cái, hai bàn tay ôm quanh ngực, hoặc gót một bàn tay.
    .display = ÉP 30 LẦN

card-A5 = Thổi ngạt 2 hơi. Nhìn ngực phồng lên.
    .short = Thổi ngạt
    .detail =
        Bóp kín mũi nạn nhân.
        Áp kín miệng bạn lên miệng nạn nhân.
        Thổi mỗi hơi 1 giây.
        Ngực không phồng? Lại ngửa đầu ra sau.
        Không thổi ngạt được? Ép tiếp và đừng ngừng.
    .display = THỔI 2 HƠI

card-A5c = Trẻ em: thổi ngạt 2 hơi nhỏ. Nhìn ngực phồng lên.
    .detail =
        Em bé: miệng bạn trùm cả miệng và mũi.
        Thổi hơi nhỏ.
        Không thổi ngạt được? Ép tiếp.
    .display = THỔI 2 HƠI NHỎ

card-A6 = Lặp lại: ép 30 lần, thổi 2 hơi. Cứ 2 phút đổi người giúp.
    .detail = Ngừng nếu nạn nhân thở bình thường, nói hoặc đẩy bạn ra, nếu đội cấp cứu làm thay, hoặc nếu bạn không làm nổi nữa.

card-A6-alone = Lặp lại: ép 30 lần, thổi 2 hơi. Đừng ngừng.
    .detail = Chỉ ngừng nếu nạn nhân thở bình thường, nói hoặc đẩy bạn ra, nếu đội cấp cứu làm thay, hoặc nếu bạn không làm nổi nữa.

card-A7 = Có { -aed } ở đây? Bật máy lên. Làm theo lời máy.
    .detail =
        Cởi áo cho trần ngực.
        Dán các tấm dán đúng chỗ như hình vẽ.
        Ép tiếp cho tới khi máy bảo tránh ra.
    .display = DÙNG AED

card-A8 = Đã { $minutes } phút sau naloxone. Không thở bình thường? Cho thêm một liều.
    .detail =
        Thuốc xịt: lỗ mũi bên kia.
        Kim: lại vào đùi.
        Tiếp tục ép ngực và thổi ngạt.
        Cho mỗi liều kế tiếp khi đồng hồ báo.
    .display = THÊM MỘT LIỀU NALOXONE

card-A9 = Đã thở bình thường lại? Lật cho nằm nghiêng.
    .detail =
        Tiếp tục theo dõi từng hơi thở.
        Có thể lại ngừng thở.
        Đừng rời nạn nhân.
    .display = THỞ LẠI? NẰM NGHIÊNG

## A-slow (only in the community-responder profile, when some weak breaths are seen)

card-AB1 = Thở yếu, chậm? Thổi ngạt cho nạn nhân: mỗi { $seconds } giây 1 hơi.
    .short = Chỉ thổi ngạt
    .detail =
        Bắt đầu bằng 2 hơi.
        Ngửa đầu, bóp kín mũi, thổi tới khi ngực phồng lên.
        Chỉ đớp hơi như cá hoặc không thở? Bắt đầu ép ngực.
    .display = MỖI { $seconds } GIÂY THỔI 1 HƠI

## B - BREATHING, WILL NOT WAKE

card-B1 = Gọi { $ems } ngay. Bật loa ngoài.
    .short = Gọi cấp cứu
    .detail =
        Trước hết nói bạn ở đâu.
        Rồi nói: có người còn thở, nhưng không tỉnh dậy.

card-B3 = Lật cho nằm nghiêng.
    .short = Nằm nghiêng
    .detail =
        Gập đầu gối bên trên.
        Má kê lên bàn tay nạn nhân.
        Đầu ngửa ra sau, miệng hướng xuống, để chất nôn chảy ra.

card-B2 = Có naloxone (Narcan)? Cho một liều ngay.
    .short = Naloxone
    .detail =
        Ma túy hay bị trộn, vì vậy cho naloxone cả khi nạn nhân uống benzo.
        Naloxone chỉ có tác dụng với opioid.
        Cho được cả khi đang nằm nghiêng.

card-B2-counted = Có naloxone (Narcan)? Cầm sẵn trong tay.
    .detail =
        Thở tốt? Theo dõi, đừng cho lúc này.
        Thở chậm hay yếu, hoặc chưa rõ? Cho một liều ngay.
    .short = Cầm sẵn naloxone

card-B2-none = Ở đây có ai có naloxone (Narcan)? Hỏi to.
    .detail =
        Có người có? Cho một liều.
        Không ai có? Theo dõi từng hơi thở.
        Thở chậm hay yếu? Lật nằm ngửa, ép ngực, thổi ngạt.
    .short = Hỏi ai có naloxone

card-B2-staff = Ở đây có ai có naloxone (Narcan)? Hỏi to.
    .detail =
        Có người có? Bảo người đó cho một liều.
        Không ai có? Theo dõi từng hơi thở.
        Thở chậm hay yếu? Lật nằm ngửa, ép ngực, thổi ngạt.
    .short = Hỏi ai có naloxone

card-B4 = Ở lại. Theo dõi từng hơi thở.
    .short = Theo dõi từng hơi thở
    .detail =
        Cứ 2 phút kiểm tra lại.
        Thở chậm hay đớp hơi như cá? Lật nằm ngửa, ép ngực, thổi ngạt.
        Môi tím hay xám? Đếm lại hơi thở.

card-B5 = Sau { $minutes } phút: thở chậm hay yếu? Ép ngực, thổi ngạt, cho thêm một liều.
    .short = Thở chậm? Ép ngực thổi ngạt
    .detail =
        Thở tốt nhưng vẫn ngủ? Đừng cho thêm naloxone.
        Benzo hay rượu bia có thể làm nạn nhân ngủ tiếp.
        Mục tiêu là thở tốt.

card-B5-none = Sau { $minutes } phút: thở chậm hay yếu? Ép ngực, thổi ngạt.
    .detail =
        Thở tốt nhưng vẫn ngủ? Theo dõi từng hơi thở.
        Mục tiêu là thở tốt.
    .short = Thở chậm? Ép ngực thổi ngạt

card-B6 = Đừng để nạn nhân ngủ một mình.
    .short = Đừng để ngủ một mình
    .detail =
        Có thể ngủ nhiều tiếng.
        Theo dõi hơi thở.
        Đừng cho ăn, uống, tắm hay cà phê.
        Đừng làm cho nôn.

## E - AWAKE, BUT BREATHING BADLY OR BLUE/GREY

card-E1 = Gọi { $ems } ngay. Bật loa ngoài.
    .short = Gọi cấp cứu
    .detail =
        Trước hết nói bạn ở đâu.
        Rồi nói: có người tỉnh, nhưng thở kém hoặc tím tái.
        Nói nạn nhân đã dùng gì, nếu bạn biết.

card-E3 = Thở chậm hay yếu? Cho naloxone.
    .short = Naloxone
    .detail =
        Một liều.
        Tỉnh táo và thở nhanh? Cầm sẵn, đừng cho lúc này.

card-E3-none = Thở chậm hay yếu? Hỏi to ai có naloxone.
    .detail =
        Không ai có? Báo tổng đài.
        Ngừng trả lời? Đặt nằm ngửa và kiểm tra hơi thở.
    .short = Hỏi ai có naloxone

card-E2 = Tỉnh táo? Đỡ cho ngồi dậy.
    .short = Ngồi dậy, hoặc nằm nghiêng
    .detail =
        Buồn ngủ hay yếu? Đặt nằm nghiêng, đầu ngửa ra sau.
        Cằm gục xuống ngực có thể chặn đường thở.

card-E4 = Ở bên nạn nhân. Mỗi phút kiểm tra lại.
    .short = Mỗi phút kiểm tra
    .detail = Nếu nạn nhân ngừng nói chuyện hoặc ngừng làm theo lời bạn, đặt nằm ngửa và kiểm tra hơi thở.

## C - AWAKE, DANGER SIGNS

card-C1 = Gọi { $ems } ngay. Có thể nặng lên rất nhanh.
    .short = Gọi cấp cứu
    .detail =
        Trước hết nói bạn ở đâu.
        Rồi nói điều bạn thấy: buồn ngủ, lú lẫn, da ẩm dính, co giật, đau ngực.

card-C2 = Giữ nạn nhân tỉnh. Nói chuyện liên tục.
    .short = Nói chuyện liên tục
    .detail =
        Bảo nạn nhân trả lời bạn.
        Đừng dìu đi lại.
        Đừng cho ăn, uống hay cà phê.
        Rất nóng? Làm mát bằng khăn ướt.

card-C3 = Không ngồi được? Đặt nằm nghiêng.
    .short = Nằm nghiêng
    .detail =
        Đầu ngửa ra sau, miệng hướng xuống.
        Để thuốc viên và rượu bia ngoài tầm tay nạn nhân, nếu làm được mà không giằng co.

card-C4 = Cầm sẵn naloxone trong tay.
    .short = Cầm sẵn naloxone
    .detail = Cho naloxone nếu không tỉnh dậy, hoặc nếu thở chậm lại.

card-C4-none = Ở đây không có naloxone? Hỏi to ai có.
    .detail = Không tỉnh dậy, hay thở chậm? Bấm Kiểm tra lại.
    .short = Hỏi ai có naloxone

card-C5 = Kiểm tra lại sau 2 phút.
    .short = Kiểm tra sau 2 phút
    .detail =
        Đang ngủ? Đánh thức.
        Không trả lời, hay thở chậm? Cho naloxone.

card-C5-none = Kiểm tra lại sau 2 phút.
    .detail =
        Đang ngủ? Đánh thức.
        Không trả lời, hay thở chậm? Bấm Kiểm tra lại.
    .short = Kiểm tra sau 2 phút

## D2 - HIGH RISK, NO DANGER SIGN YET

card-D2a = Gọi ngay để hỏi phải làm gì. Đừng đợi có dấu hiệu.
    .short = Gọi hỏi ngay
    .detail = Trẻ em, có thai, methadone, hoặc cố ý tự hại? Gọi { $ems }. { $has_poison ->
        [yes] Nếu không phải, gọi đường dây ngộ độc: { $poison }.
       *[no] Nếu không phải, gọi { $ems } để hỏi.
    }

card-D2b = Ở bên nạn nhân. Để naloxone sát bên.
    .short = Ở bên nạn nhân
    .detail =
        Nguy hiểm có thể đến mấy tiếng sau, với methadone thì một ngày sau.
        Để thuốc viên và rượu bia ngoài tầm tay, nếu làm được mà không giằng co.

card-D2b-none = Ở bên nạn nhân. Hỏi to ai có naloxone.
    .detail =
        Nguy hiểm có thể đến mấy tiếng sau, với methadone thì một ngày sau.
        Để thuốc viên và rượu bia ngoài tầm tay, nếu làm được mà không giằng co.
    .short = Ở bên nạn nhân

card-D2c = Cứ 5 phút xem nạn nhân một lần, cả khi ngủ.
    .short = Cứ 5 phút xem một lần
    .detail =
        Đang ngủ? Theo dõi hơi thở và thỉnh thoảng đánh thức.
        Khó đánh thức, thở chậm, môi tím, run giật? Gọi { $ems } ngay lập tức.

## D1 - NO DANGER SIGN NOW

card-D1a = Lúc này chưa có dấu hiệu nguy hiểm. Không có nghĩa là hết nguy.
    .short = Chưa phải hết nguy
    .detail = Ứng dụng này không thấy được nạn nhân đã dùng gì hay sắp xảy ra gì.

card-D1b = Ở lại theo dõi ít nhất 4 tiếng.
    .short = Theo dõi 4 tiếng
    .detail = Cứ 5 phút xem nạn nhân một lần. Đang ngủ? Theo dõi hơi thở và thỉnh thoảng đánh thức.{ $has_poison ->
        [yes] {" "}Hỏi đường dây ngộ độc phải theo dõi bao lâu: { $poison }.
       *[no] {""}
    }

card-D1c = Gọi { $ems } nếu có gì nặng hơn.
    .short = Nặng hơn? Gọi cấp cứu
    .detail = Khó đánh thức, thở chậm hoặc thở ồn, môi tím hay xám, da lạnh, run giật, hoặc nói lú lẫn.

## G - AWAKE AGAIN AFTER A RESCUE

card-G1 = Ở bên nạn nhân. Nạn nhân vẫn cần giúp.
    .short = Ở lại
    .detail =
        Nếu bạn đã cho naloxone, nó hết tác dụng sau 30 đến 90 phút.
        Có thể lại ngừng thở.

card-G2 = Kể cho nạn nhân chuyện đã xảy ra. Nói nhỏ nhẹ.
    .short = Kể lại chuyện
    .detail =
        Nạn nhân có thể khó chịu, sợ hay giận.
        Đừng đứng quá sát.
        Nói: lúc nãy bạn không tỉnh dậy.
        Có người đang tới giúp.

card-G3 = Giờ đừng dùng ma túy, thuốc viên, rượu bia.
    .short = Đừng dùng thêm
    .detail =
        Cảm giác khó chịu sẽ giảm sau một hai tiếng.
        Dùng thêm có thể lại làm ngừng thở.
        Bảo nạn nhân chờ đội cấp cứu.

card-G4 = Lại thở chậm, hay không tỉnh dậy? Gọi cấp cứu. Xem hơi thở.
    .short = Thở chậm? Gọi cấp cứu
    .detail =
        Thở chậm hay yếu? Đặt nằm ngửa, ép ngực, thổi ngạt, cho thêm một liều.
        Thở tốt? Cho nằm nghiêng, đừng cho thêm naloxone.

card-G4-none = Lại thở chậm, hay không tỉnh dậy? Gọi cấp cứu. Xem hơi thở.
    .detail =
        Thở chậm hay yếu? Đặt nằm ngửa, ép ngực, thổi ngạt.
        Thở tốt? Cho nằm nghiêng, và theo dõi từng hơi thở.
    .short = Thở chậm? Gọi cấp cứu

card-G5 = Nạn nhân muốn đi? Bảo ở cùng một người khác.
    .short = Đừng để một mình
    .detail =
        Đừng chặn cửa.
        Ít nhất 2 tiếng.
        Lâu hơn nếu là methadone, miếng dán hay thuốc viên tác dụng dài.
        Đưa nạn nhân naloxone dự phòng.

card-G5-none = Nạn nhân muốn đi? Bảo ở cùng một người khác.
    .detail =
        Đừng chặn cửa.
        Ít nhất 2 tiếng.
        Lâu hơn nếu là methadone, miếng dán hay thuốc viên tác dụng dài.
    .short = Đừng để một mình

## X - extra cards (one tap from any screen)

card-X1 = Chỗ đó nguy hiểm? Lùi lại và gọi { $ems }.
    .detail = Coi chừng xe cộ, lửa, đánh nhau, khí độc, kim tiêm và chó.

card-X2 = Co giật? Đừng đè giữ nạn nhân. Tính giờ.
    .detail =
        Gọi { $ems }.
        Dọn vật cứng ra xa.
        Đừng cho gì vào miệng.
        Khi ngừng giật: không thở bình thường? Ép ngực, thổi ngạt.
        Không tỉnh dậy? Cho naloxone, cho nằm nghiêng.

card-X2-none = Co giật? Đừng đè giữ nạn nhân. Tính giờ.
    .detail =
        Gọi { $ems }.
        Dọn vật cứng ra xa.
        Đừng cho gì vào miệng.
        Khi ngừng giật: không thở bình thường? Ép ngực, thổi ngạt.
        Không tỉnh dậy? Cho nằm nghiêng.

card-X3 = Nôn? Lật cho nằm nghiêng.
    .detail =
        Lau ra hết những gì bạn thấy trong miệng.
        Rồi kiểm tra lại hơi thở.

card-X4 = Có thai? Làm mọi bước y như vậy.
    .detail =
        Cả naloxone nữa.
        Khi ép ngực: nằm ngửa.
        Người giúp thứ hai đẩy bụng sang bên trái của nạn nhân.
        Khi nằm nghiêng: nghiêng bên trái.

card-X4-none = Có thai? Làm mọi bước y như vậy.
    .detail =
        Khi ép ngực: nằm ngửa.
        Người giúp thứ hai đẩy bụng sang bên trái của nạn nhân.
        Khi nằm nghiêng: nghiêng bên trái.

card-X4-alone = Có thai? Làm mọi bước y như vậy.
    .detail =
        Cả naloxone nữa.
        Khi ép ngực: nằm ngửa.
        Đừng ngừng ép.
        Khi nằm nghiêng: nghiêng bên trái.
        Báo tổng đài.

card-X4-alone-none = Có thai? Làm mọi bước y như vậy.
    .detail =
        Khi ép ngực: nằm ngửa.
        Đừng ngừng ép.
        Khi nằm nghiêng: nghiêng bên trái.
        Báo tổng đài.

card-X5 = Trẻ em hay em bé? Gọi { $ems }. Thổi ngạt quan trọng nhất.
    .short = Trẻ em hay em bé
    .detail =
        Cũng cho naloxone.
        Ép sâu một phần ba bề dày ngực.
        Thổi hơi nhỏ tới khi ngực phồng lên.
        Làm theo lời tổng đài.

card-X5-none = Trẻ em hay em bé? Gọi { $ems }. Thổi ngạt quan trọng nhất.
    .detail =
        Ép sâu một phần ba bề dày ngực.
        Thổi hơi nhỏ tới khi ngực phồng lên.
        Làm theo lời tổng đài.
    .short = Trẻ em hay em bé

card-X6 = Buộc phải đi? Lật cho nằm nghiêng trước đã.
    .detail =
        Quay mặt nạn nhân ra phía bạn sẽ trở lại, để tìm cho nhanh.
        Quay lại càng sớm càng tốt.

card-X7 = Nhiều hơn một người? Giúp người thở kém nhất trước.
    .detail =
        Tất cả cùng bị một lúc? Có thể là khí độc: ra chỗ thoáng khí.
        Báo tổng đài có bao nhiêu người.
        Giao mỗi người giúp một việc.

card-X7-alone = Nhiều hơn một người? Giúp người thở kém nhất trước.
    .detail =
        Tất cả cùng bị một lúc? Có thể là khí độc: ra chỗ thoáng khí.
        Báo tổng đài có bao nhiêu người.

card-X8 = Bị thương hay ngã? Lo hơi thở trước.
    .detail =
        Động vào cổ càng ít càng tốt.
        Đè chặt chỗ chảy máu nhiều.

card-X9 = Có kim tiêm gần đó? Đừng chạm đầu nhọn.
    .detail =
        Bị kim đâm? Để máu chảy dưới vòi nước, rửa xà phòng, đừng mút.
        Gặp bác sĩ ngay hôm nay: thuốc ngừa HIV không thể chờ.

card-X10 = Ngại thổi qua miệng? Dùng màng chắn miệng, hoặc chỉ ép ngực.
    .detail =
        Thổi ngạt giúp rất nhiều khi bị quá liều.
        Nguy cơ lây bệnh rất thấp.

card-X11 = Chạm thoáng qua ma túy không làm bạn quá liều.
    .detail =
        Có găng tay thì đeo.
        Rửa bằng xà phòng và nước, không dùng gel rửa tay.

card-X12 = Có miếng dán trên da? Lấy vải gỡ ra.
    .detail = Gập lại, để riêng ra, rửa tay.

card-X13 = Rất nóng, cứng người, hay thấy ảo giác? Gọi { $ems } và làm mát.
    .detail =
        Chỗ yên tĩnh, mát.
        Cởi quần áo dày.
        Khăn ướt, túi đá và quạt.
        Tỉnh táo? Cho uống từng ngụm nước.
        Đừng đè giữ nạn nhân.
    .short = Rất nóng

card-X14 = Kẹt trong nhà vệ sinh? Gõ, hét to, gọi { $ems }, mở cửa.
    .detail =
        Đa số khóa xoay được từ ngoài bằng đồng xu.
        Đẩy cửa từ từ: nạn nhân có thể nằm sau cửa.
    .short = Cửa bị khóa

card-N1 = Narcan hoặc thuốc xịt một liều tương tự
    .detail =
        Bóc vỏ.
        Ngón cái đặt lên nút đẩy.
        Ngửa đầu nạn nhân.
        Đưa đầu xịt vào mũi tới khi ngón tay bạn chạm mũi.
        Ấn mạnh, một lần.
    .short = Narcan hoặc loại giống

card-N2 = Thuốc xịt Nyxoid
    .detail =
        Bóc vỏ.
        Ngón cái đặt lên nút đẩy.
        Ngửa đầu nạn nhân.
        Đưa đầu xịt sâu vào một lỗ mũi.
        Ấn tới khi nghe tiếng tách.
        Xịt một lần là hết thuốc.
    .short = Nyxoid

card-N3 = Ống tiêm Prenoxad
    .detail =
        Vặn nắp ra, vặn kim vào.
        Mặt ngoài đùi, xuyên qua quần áo.
        Chỉ đẩy tới vạch đen đầu tiên.
        Cất lại vào hộp.
    .short = Prenoxad

card-N4 = Lọ thuốc và ống tiêm
    .detail =
        Bật nắp ra.
        Hút hết thuốc.
        Đâm kim thẳng vào mặt ngoài đùi, xuyên qua quần áo.
        Đẩy tới hết.
    .short = Lọ thuốc

card-N5 = Ống thuốc thủy tinh và ống tiêm
    .detail =
        Lắc xoay ống, bẻ đầu ống hướng ra xa bạn.
        Hút hết thuốc.
        Đâm kim thẳng vào mặt ngoài đùi.
        Đẩy tới hết.
    .short = Ống thủy tinh

card-N6 = Bút tự tiêm
    .detail =
        Làm theo hình trên bút.
        Mặt ngoài đùi, xuyên qua quần áo.
        Ấn mạnh và giữ.
        Đếm tới 5.
    .short = Bút
