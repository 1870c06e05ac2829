package org.cohorte;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(systemName = "Cohorte")
public class Cohorte {
    public static void main(String[] args) {
        System.exit(0);
    }
}
