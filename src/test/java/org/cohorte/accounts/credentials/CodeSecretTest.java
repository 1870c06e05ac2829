package org.cohorte.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSecretTest {

    private static final CodeSecret OF_THE_STANDARD = new CodeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130"})
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(OF_THE_STANDARD.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void takesACodeOneStepEarlyOrLateAndSaysWhoseStepItIs() {
        Instant now = Instant.ofEpochSecond(1111111111);
        assertThat(OF_THE_STANDARD.stepOf("050471", now)).contains(1111111111L / 30);
        assertThat(OF_THE_STANDARD.stepOf("050471", now.plusSeconds(30))).contains(1111111111L / 30);
        assertThat(OF_THE_STANDARD.stepOf("050471", now.minusSeconds(30))).contains(1111111111L / 30);
        assertThat(OF_THE_STANDARD.stepOf("050471", now.plusSeconds(60))).isEmpty();
        assertThat(OF_THE_STANDARD.stepOf("", now)).isEmpty();
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void writesBytesAsTheStandardDoes(String text, String written) {
        assertThat(Base32.text(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }

    @Test
    void aReaderOfAnotherMakeReadsThePicture() throws Exception {
        String address = OF_THE_STANDARD.address("ada@test.example");
        assertThat(address).isEqualTo("otpauth://totp/Cohorte:ada%40test.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Cohorte");
        assertThat(read(QrPicture.svg(address, "code"))).isEqualTo(address);
    }

    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int scale = 4;
        int side = Integer.parseInt(box.group(1)) * scale;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(java.awt.Color.BLACK);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            pen.fillRect(Integer.parseInt(module.group(1)) * scale, Integer.parseInt(module.group(2)) * scale, scale, scale);
        }
        int[] pixels = image.getRGB(0, 0, side, side, null, 0, side);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)))).getText();
    }
}
