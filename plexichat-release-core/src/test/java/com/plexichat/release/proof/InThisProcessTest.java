package com.plexichat.release.proof;

final class InThisProcessTest extends SecondBuildContract {
    @Override
    SecondBuild secondBuild() {
        return new InThisProcess();
    }
}
