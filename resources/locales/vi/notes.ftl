# The mix notes in Vietnamese, and the names of the drugs in the picker that chooses them.

## Mix notes

card-M1 = Benzo cùng opioid
    .detail =
        Cả hai làm thở chậm.
        Naloxone chỉ giải được phần opioid.
        Có thể thở tốt mà vẫn không tỉnh dậy.
        Khi đó, đã cho một liều thì đừng cho thêm.

card-M1-none = Benzo cùng opioid
    .detail =
        Cả hai làm thở chậm.
        Có thể thở tốt mà vẫn không tỉnh dậy.
        Theo dõi từng hơi thở.
        Thở chậm hay yếu? Lật nằm ngửa, ép ngực, thổi ngạt.

card-M2 = Benzo và rượu bia
    .detail = Cả hai làm thở chậm. Không có cách chữa tại nhà. Cho nằm nghiêng, gọi cấp cứu, theo dõi từng hơi thở.

card-M3 = Thuốc viên không từ nhà thuốc
    .detail = Viên bar giả hay viên thuốc giả có thể chứa fentanyl hoặc nitazene. Làm như có opioid.

card-M4 = Có trộn xylazine hay medetomidine
    .detail = Naloxone không làm nạn nhân tỉnh dậy: mục tiêu là hơi thở. Da có thể tím tái. Run giật hay nôn mấy tiếng sau? Gọi cấp cứu, có thể chết người.

card-M5 = Chỉ thuốc benzo, theo bạn biết
    .detail = Bạn có thể nhầm. Không tỉnh, hay thở chậm? Cũng cho naloxone. Thuốc giải benzo chỉ dùng ở bệnh viện.

card-M5-none = Chỉ thuốc benzo, theo bạn biết
    .detail =
        Bạn có thể nhầm.
        Không tỉnh, hay thở chậm? Vẫn các bước đó.
        Thuốc giải benzo chỉ dùng ở bệnh viện.

card-M6 = Opioid tác dụng dài và miếng dán
    .detail = Methadone, miếng dán và thuốc viên tác dụng dài kéo dài hơn naloxone. Theo dõi nhiều tiếng. Cần tới bệnh viện.

card-M7 = Có trộn cocaine hay meth
    .detail =
        Chất kích thích có thể che cơn quá liều, rồi hết tác dụng trước.
        Rất nóng, rất kích động hay đau ngực? Gọi cấp cứu, và làm mát.

card-M8 = Thuốc gây ngủ khác
    .detail = Thuốc ngủ, pregabalin và GHB cũng làm thở chậm. Làm như có trộn opioid.

card-M9 = Dùng benzo hằng ngày
    .detail = Qua cơn nguy cấp, đừng ngừng thuốc ngay. Ngừng đột ngột có thể gây co giật. Gặp bác sĩ để giảm từ từ.

card-M10 = Nhiều hơn một loại benzo
    .detail = Các liều cộng lại và có thể ngừng thở. Vẫn các bước đó. Cho naloxone nếu không tỉnh dậy.

card-M10-none = Nhiều hơn một loại benzo
    .detail =
        Các liều cộng lại và có thể ngừng thở.
        Vẫn các bước đó.
        Theo dõi từng hơi thở.

## Mix notes as the rows of a table: what it does, and what to do

mix-M1 = Cả hai làm thở chậm. Naloxone chỉ giải được phần opioid.
    .do = Thở tốt nhưng không tỉnh? Đừng cho thêm naloxone.
mix-M2 = Cả hai làm thở chậm. Không có cách chữa tại nhà.
    .do = Cho nằm nghiêng, gọi cấp cứu, theo dõi từng hơi thở.
mix-M3 = Viên bar giả hay viên thuốc giả có thể chứa fentanyl hoặc nitazene.
    .do = Làm như có opioid.
mix-M4 = Naloxone không làm nạn nhân tỉnh dậy. Da có thể tím tái.
    .do = Mục tiêu là hơi thở. Run giật hay nôn mấy tiếng sau? Gọi cấp cứu, có thể chết người.
mix-M5 = Bạn có thể nhầm. Thuốc giải benzo chỉ dùng ở bệnh viện.
    .do = Không tỉnh, hay thở chậm? Cũng cho naloxone.
mix-M6 = Methadone, miếng dán, thuốc viên tác dụng dài? Kéo dài hơn naloxone.
    .do = Theo dõi nhiều tiếng. Cần tới bệnh viện.
mix-M7 = Chất kích thích có thể che cơn quá liều, rồi hết tác dụng trước.
    .do = Rất nóng, rất kích động hay đau ngực? Gọi cấp cứu, và làm mát.
mix-M8 = Thuốc ngủ và GHB cũng làm thở chậm. Pregabalin cũng vậy.
    .do = Làm như có trộn opioid.
mix-M9 = Ngừng đột ngột có thể gây co giật.
    .do = Qua cơn nguy cấp, đừng ngừng thuốc ngay. Gặp bác sĩ để giảm từ từ.
mix-M10 = Các liều cộng lại và có thể ngừng thở.
    .do = Vẫn các bước đó. Cho naloxone nếu không tỉnh dậy.

## Drug names in the picker

drug-opioid = Opioid (heroin, fentanyl, oxycodone, Percocet, methadone)
    .short = Opioid
drug-benzo = Benzo (Klonopin/clonazepam, Xanax, Valium, Ativan, viên bar)
    .short = Benzo
drug-alcohol = Rượu bia
drug-street_pills = Thuốc viên không từ nhà thuốc
drug-stimulant = Cocaine hay meth
drug-sleepy = Thuốc gây ngủ khác
drug-long_acting = Miếng dán hay methadone
drug-unknown = Không biết
