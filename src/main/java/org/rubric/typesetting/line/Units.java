package org.rubric.typesetting.line;

import java.util.List;
import java.util.Set;

/// Units and months: what follows a number and is not parted from it.
final class Units {
    private static final Set<String> UNITS =
            words(
                    """
                    m km cm mm µm μm nm pm m² m³ cm² mm² km² m/s km/h m/s² l ml ha
                    Hz kHz MHz GHz THz dB dBm dBi dBc dBr dBW dBV dBmV dBµV dBμV dBov dB/km Np
                    s ms µs μs ns ps fs min h d V kV mV µV μV A mA µA μA W kW mW µW μW MW Wh kWh
                    Ω kΩ MΩ F µF μF nF pF H mH K °C °F ° % ‰ ppm ppb rad sr
                    bit bits kbit Mbit Gbit bit/s kbit/s Mbit/s Gbit/s Tbit/s kbps Mbps Gbps
                    byte bytes octet octets octetos B kB MB GB TB KiB MiB GiB pixels px fps Bd
                    g kg mg t N Pa kPa MPa hPa J kJ MJ eV lx lm cd mol T mT
                    Гц кГц МГц ГГц ТГц дБ дБм дБи дБВт м км см мм мкм нм с мс мкс нс мин ч
                    В кВ мВ А мА Вт кВт мВт Ом кОм бит кбит Мбит бит/с кбит/с Мбит/с Гбит/с
                    Тбит/с байт байта байтов кбайт Мбайт Гбайт октет октета октетов кг мг г
                    """);

    private static final Set<String> MONTHS =
            words(
                    """
                    January February March April May June July August September October November
                    December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Oct. Nov. Dec.
                    janvier février mars avril mai juin juillet août septembre octobre novembre
                    décembre
                    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
                    diciembre
                    января февраля марта апреля мая июня июля августа сентября октября ноября
                    декабря
                    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
                    """);

    private Units() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }

    static boolean unit(String word) {
        return UNITS.contains(word);
    }

    static boolean month(String word) {
        return MONTHS.contains(word);
    }
}
